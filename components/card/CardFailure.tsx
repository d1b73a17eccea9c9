import { describeFailure } from '../../utils/i18n/failures.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import { FailureActions } from './FailureActions.tsx';
import type { CardModel } from './model.ts';

export interface CardFailureProps {
  readonly model: CardModel;
  readonly failure: Failure;
}

/** Stands where the issue would: nothing could be read. */
export const CardFailure = ({ model, failure }: CardFailureProps) => {
  const words = describeFailure(failure, { key: model.key, ...model.context.value });
  const { label, tone, title, detail } = words;
  return (
    <div class="lz-card-note" role="alert">
      <Lozenge tone={tone}>{label}</Lozenge>
      <div class="lz-grow">
        <b>{title}</b>
        <p class="lz-quiet">{detail}</p>
        <FailureActions model={model} words={words} retry={() => model.refresh()} busy={model.refreshing.value} />
      </div>
    </div>
  );
};
