import { welcomeTexts as texts } from '../../../utils/i18n/welcome-texts.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { type Step, steps } from './progress.ts';

export interface ProgressProps {
  readonly at: Step;
  readonly done: Readonly<Record<Step, boolean>>;
  readonly onGo: (step: Step) => void;
}

/** The three steps, which are done and where one is; each can be gone to at any time. */
export const Progress = ({ at, done, onGo }: ProgressProps) => (
  <ol class="lz-progress" aria-label={texts.steps}>
    {steps.map((step, index) => (
      <li key={step}>
        <button
          type="button"
          class={classNames('lz-progress-step', step === at && 'lz-here', done[step] && 'lz-step-done')}
          aria-current={step === at ? 'step' : undefined}
          onClick={trusted(() => onGo(step))}
        >
          <span class="lz-progress-sign">
            {done[step] ? <Icon name="check" size={12} /> : index + 1}
            {done[step] && <span class="lz-heard">{texts.done}</span>}
          </span>
          {texts[step].name}
        </button>
      </li>
    ))}
  </ol>
);
