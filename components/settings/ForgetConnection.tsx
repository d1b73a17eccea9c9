import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionView } from '../../utils/protocol/settings-messages.ts';
import { Button } from '../ui/Button.tsx';

export interface ForgetConnectionProps {
  readonly connection: ConnectionView;
  readonly onForget: () => void;
}

/** Asks once, by name, because there is no way back. */
export const ForgetConnection = ({ connection: { name }, onForget }: ForgetConnectionProps) => {
  const asked = useSignal(false);
  const keep = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked.value) keep.current?.focus();
    else if (wasAsked.current) forget.current?.focus();
    wasAsked.current = asked.value;
  }, [asked.value]);

  const ask = (value: boolean) => () => {
    asked.value = value;
  };
  if (!asked.value) {
    return (
      <Button ref={forget} onClick={ask(true)}>
        {texts.forget}
      </Button>
    );
  }
  return (
    <div class="lz-forget lz-tone-danger" role="alertdialog" aria-label={texts.forgetTitle(name)}>
      <div class="lz-grow">
        <b>{texts.forgetTitle(name)}</b> {texts.forgetDetail}
      </div>
      <div class="lz-actions">
        <Button ref={keep} onClick={ask(false)}>
          {texts.keep}
        </Button>
        <Button look="danger" onClick={onForget}>
          {texts.forgetNow(name)}
        </Button>
      </div>
    </div>
  );
};
