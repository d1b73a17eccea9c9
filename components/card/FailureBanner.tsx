import { describeFailure } from '../../utils/i18n/failures.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Banner } from '../ui/Banner.tsx';
import type { CardModel } from './model.ts';
import { NextStep } from './NextStep.tsx';

export interface FailureBannerProps {
  readonly model: CardModel;
  readonly failure: Failure;
  /** Whether a field is there to say itself what Jira complains of in it. */
  readonly saysItself?: (field: string) => boolean;
}

/** Complaints that have no field to stand at are said with the others. */
const gather = (failure: Failure, saysItself: (field: string) => boolean): Failure => {
  if (failure.kind !== 'invalid') return failure;
  const homeless = Object.entries(failure.fields).filter(([field]) => !saysItself(field));
  return { ...failure, messages: [...failure.messages, ...homeless.map(([, complaint]) => complaint)] };
};

/** Why a change was not made, where it was tried, and the step that helps. */
export const FailureBanner = ({ model, failure, saysItself = () => false }: FailureBannerProps) => {
  const told = gather(failure, saysItself);
  const words = describeFailure(told, { ...model.context.value, key: model.key });
  return (
    <Banner tone={words.tone} title={words.title} actions={<NextStep model={model} words={words} />}>
      {words.detail}
    </Banner>
  );
};
