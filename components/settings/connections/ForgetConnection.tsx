import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { keptTexts } from '../../../utils/i18n/kept-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';

export interface ForgetConnectionProps {
  readonly connection: ConnectionView;
  readonly onForget: () => void;
}

/** Asks once, by name, because there is no way back. */
export const ForgetConnection = ({ connection: { name, locked }, onForget }: ForgetConnectionProps) => {
  // The connection itself is not the user's to forget.
  const words = locked ? keptTexts.forgetLocked : texts;
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
        {words.forget}
      </Button>
    );
  }
  return (
    <div class="lz-forget lz-tone-danger" role="alertdialog" aria-label={words.forgetTitle(name)}>
      <div class="lz-grow">
        <b>{words.forgetTitle(name)}</b> {words.forgetDetail}
      </div>
      <div class="lz-actions">
        <Button ref={keep} onClick={ask(false)}>
          {texts.keep}
        </Button>
        <Button look="danger" onClick={onForget}>
          {words.forgetNow(name)}
        </Button>
      </div>
    </div>
  );
};
