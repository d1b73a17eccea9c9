import type { ComponentChildren } from 'preact';
import { popupTexts as texts } from '../../utils/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icons.tsx';

interface StepProps {
  /** `undefined` when it is done. */
  readonly number: number | undefined;
  readonly title: string;
  readonly detail: string;
}

const Step = ({ number, title, detail }: StepProps) => (
  <li class="lz-step">
    <span class="lz-step-sign" aria-hidden="true">
      {number ?? <Icon name="check" size={12} />}
    </span>
    <b>{title}</b>
    <span class="lz-small lz-quiet">{detail}</span>
  </li>
);

interface WelcomeProps {
  readonly title: string;
  readonly detail: string;
  readonly action: ComponentChildren;
  readonly connected: string;
}

const Welcome = ({ title, detail, action, connected }: WelcomeProps) => (
  <div class="lz-hello">
    <div>
      <h1 class="lz-hello-title">{title}</h1>
      <p>{detail}</p>
    </div>
    {action}
    <ol class="lz-steps">
      {connected ? (
        <Step number={undefined} title={texts.connectedStep} detail={connected} />
      ) : (
        <Step number={1} title={texts.connect} detail={texts.connectStepDetail} />
      )}
      <Step number={2} title={texts.chooseStep} detail={texts.chooseDetail} />
      <Step number={3} title={texts.hoverStep} detail={texts.hoverDetail} />
    </ol>
  </div>
);

export interface NotSetUpProps {
  readonly onConnect: () => void;
}

/** Nothing is connected: the first thing to do, and what follows. */
export const NotSetUp = ({ onConnect }: NotSetUpProps) => (
  <Welcome
    title={texts.connectTitle}
    detail={texts.connectDetail}
    connected=""
    action={
      <Button look="primary" onClick={onConnect}>
        {texts.connect}
      </Button>
    }
  />
);

export interface NotEnabledProps {
  readonly host: string;
  readonly site: string;
  readonly onEnable: () => void;
}

/** A site that Lozenge may not look at yet. */
export const NotEnabled = ({ host, site, onEnable }: NotEnabledProps) => (
  <Welcome
    title={texts.notEnabled(host)}
    detail={texts.notEnabledDetail}
    connected={site}
    action={
      <Button look="primary" onClick={onEnable}>
        {texts.enable}
      </Button>
    }
  />
);
