import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { since } from '../../../utils/i18n/dates.ts';
import { keptTexts as texts } from '../../../utils/i18n/kept-texts.ts';
import type { AsideView } from '../../../utils/protocol/transfer-messages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TransferActions } from './actions.ts';

export interface AsideBannerProps {
  readonly copy: AsideView;
  readonly actions: Pick<TransferActions, 'saveAside' | 'discardAside'>;
}

/** Says that settings could not be read, and what can be done with the copy. Asks before it is gone for good. */
export const AsideBanner = ({ copy: { at, where }, actions }: AsideBannerProps) => {
  const when = useMemo(() => since(at, Date.now()), [at]);
  const asked = useSignal(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked.value) keep.current?.focus();
  }, [asked.value]);
  const ask = (value: boolean) => () => {
    asked.value = value;
  };
  return (
    <Banner
      tone="danger"
      title={asked.value ? texts.discardTitle : texts.aside(when)}
      actions={
        asked.value ? (
          <>
            <Button ref={keep} onClick={ask(false)}>
              {texts.keep}
            </Button>
            <Button look="danger" onClick={() => void actions.discardAside(at)}>
              {texts.discardNow}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => void actions.saveAside(at)}>{texts.saveCopy}</Button>
            <Button onClick={ask(true)}>{texts.discard}</Button>
          </>
        )
      }
    >
      {!asked.value && texts.asideDetail(where)}
    </Banner>
  );
};
