import { useEffect, useRef } from 'preact/hooks';
import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';
import type { AccessRow } from '../../../utils/protocol/access-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { siteName } from './site-name.ts';

export interface TakeBackProps {
  readonly row: AccessRow;
  readonly onKeep: () => void;
  readonly onTakeBack: () => void;
}

/** Asks once, and says what stops working. */
export const TakeBack = ({ row: { pattern, uses }, onKeep, onTakeBack }: TakeBackProps) => {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const title = texts.question(siteName(pattern));
  const stops = new Set(uses.map((use) => texts.stops[use.for](use.name)));
  return (
    <div class="lz-forget lz-tone-warn" role="alertdialog" aria-label={title}>
      <div class="lz-grow">
        <b>{title}</b> {[...stops].join(' ')} {texts.stays}
      </div>
      <div class="lz-actions">
        <Button ref={keep} onClick={onKeep}>
          {texts.keep}
        </Button>
        <Button look="danger" onClick={onTakeBack}>
          {texts.takeBack}
        </Button>
      </div>
    </div>
  );
};
