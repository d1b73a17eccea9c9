import type { Ref, RefObject } from 'preact';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { IssueReading } from '../../utils/protocol/content-messages.ts';
import { Clamp } from '../ui/Clamp.tsx';
import { ArchivedNote } from './ArchivedNote.tsx';
import { BodyText } from './BodyText.tsx';
import { CachedNote } from './CachedNote.tsx';
import { Comments } from './Comments.tsx';
import { Composer } from './Composer.tsx';
import { IssueFields } from './IssueFields.tsx';
import type { CardModel } from './model.ts';
import { Attachments, LinkedIssues } from './Related.tsx';
import { StatusRow } from './StatusRow.tsx';

/** What is shown of a description at first, px. */
const descriptionHeight = 140;

export interface IssueViewProps {
  readonly model: CardModel;
  readonly reading: IssueReading;
  readonly pill: Ref<HTMLButtonElement>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Everything about the issue, the most important first; scrolls between head and foot. */
export const IssueView = ({ model, reading, pill, field }: IssueViewProps) => {
  const { issue } = reading;
  const failure = model.failure.value;
  return (
    <div class="lz-card-body">
      {issue.key !== model.key && <p class="lz-moved">{cardTexts.nowKey(model.key, issue.key)}</p>}
      <h2 class="lz-summary" dir="auto">
        {issue.summary}
      </h2>
      <StatusRow model={model} issue={issue} pill={issue.archived ? undefined : pill} />
      {issue.archived && <ArchivedNote model={model} />}
      {failure && <CachedNote model={model} reading={reading} failure={failure} />}
      {issue.description && (
        <section class="lz-section" aria-label={cardTexts.description}>
          <Clamp height={descriptionHeight}>
            <BodyText model={model} body={issue.description} />
          </Clamp>
        </section>
      )}
      <section class="lz-section">
        <IssueFields model={model} issue={issue} />
      </section>
      {issue.links.length > 0 && <LinkedIssues issue={issue} />}
      {issue.attachments.length > 0 && (
        <Attachments attachments={issue.attachments} url={issue.url} images={model.images} />
      )}
      <Comments model={model} issue={issue} />
      <Composer model={model} field={field} />
    </div>
  );
};
