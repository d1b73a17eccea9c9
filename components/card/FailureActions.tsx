import { actionTexts } from '../../utils/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';
import { NextStep, type NextStepProps } from './NextStep.tsx';

export interface FailureActionsProps extends NextStepProps {
  /** What *Try again* does here. */
  readonly retry: () => void;
  readonly busy: boolean;
}

/** The one thing that helps, and *Try again* beside it: after every other step one wants to know whether it helped. */
export const FailureActions = ({ model, words, retry, busy }: FailureActionsProps) => (
  <div class="lz-actions">
    <NextStep model={model} words={words} />
    <Button busy={busy} onClick={retry}>
      {actionTexts.tryAgain}
    </Button>
  </div>
);
