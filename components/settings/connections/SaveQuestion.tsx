import { useEffect, useId, useRef } from 'preact/hooks';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureSteps } from './FailureSteps.tsx';
import type { FailedReportProps } from './TestOutcome.tsx';

export interface SaveQuestionProps extends FailedReportProps {
  readonly onSaveAnyway: () => void;
  readonly onBack: () => void;
}

/** The test before saving failed: says why, what helps, and asks whether it is to be saved all the same. */
export const SaveQuestion = ({ site, onSaveAnyway, onBack, ...steps }: SaveQuestionProps) => {
  const back = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { title, detail } = describeFailure(steps.failure, { site });
  useEffect(() => back.current?.focus(), []);
  return (
    <div
      class="lz-question lz-tone-warn"
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <b id={id}>{texts.askToSave}</b>
      <div id={`${id}-why`}>
        {title} {detail} {texts.askToSaveDetail}
      </div>
      <div class="lz-actions">
        <Button ref={back} onClick={onBack}>
          {texts.back}
        </Button>
        <FailureSteps {...steps} />
        <Button onClick={onSaveAnyway}>{texts.saveAnyway}</Button>
      </div>
    </div>
  );
};
