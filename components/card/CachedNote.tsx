import { since } from '../../utils/i18n/dates.ts';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { IssueReading } from '../../utils/protocol/content-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import { FailureActions } from './FailureActions.tsx';
import type { CardModel } from './model.ts';

export interface CachedNoteProps {
  readonly model: CardModel;
  readonly reading: IssueReading;
  readonly failure: Failure;
}

/** What is shown is from the cache: from when, why, and that nothing typed is lost. */
export const CachedNote = ({ model, reading, failure }: CachedNoteProps) => {
  const words = describeFailure(failure, { key: reading.issue.key, ...model.context.value });
  const { label, tone, title } = words;
  return (
    <div class="lz-card-note lz-sunken" role="status">
      <Lozenge tone={tone}>{label}</Lozenge>
      <div class="lz-grow">
        <p class="lz-quiet">
          {cardTexts.cachedFrom(since(reading.readAt, model.now.value))} {title}{' '}
          {model.draft.value && cardTexts.commentWaits}
        </p>
        <FailureActions model={model} words={words} retry={() => model.refresh()} busy={model.refreshing.value} />
      </div>
    </div>
  );
};
