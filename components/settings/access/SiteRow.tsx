import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';
import { dayOf } from '../../../utils/i18n/dates.ts';
import type { AccessRow } from '../../../utils/protocol/access-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { isWide, siteName } from './site-name.ts';
import { TakeBack } from './TakeBack.tsx';

export interface SiteRowProps {
  readonly row: AccessRow;
  readonly onTakeBack: () => void;
  readonly onGrant: () => void;
}

const dayWords = (since: number): string => texts.since(dayOf(since, Date.now()));

/** A site: what Lozenge is let in for, since when, and the way to take that back or to give it again. */
export const SiteRow = ({ row, onTakeBack, onGrant }: SiteRowProps) => {
  const { pattern, uses, since, state } = row;
  const id = useId();
  const asked = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = siteName(pattern);
  const ask = (): void => {
    if (uses.length === 0) onTakeBack();
    else asked.value = true;
  };
  const keep = (): void => {
    asked.value = false;
    requestAnimationFrame(() => button.current?.focus());
  };
  const unneeded = state === 'required' ? texts.required : isWide(pattern) ? texts.wide : texts.unused;
  const reasons = uses.map((use) => texts.uses[use.for](use.name));
  return (
    <li class="lz-site">
      <div class="lz-site-head">
        <div class="lz-grow">
          <b id={id} class="lz-host-name">
            {name}
          </b>
          {since !== undefined && (
            <span class="lz-small lz-faint">
              {' · '}
              {dayWords(since)}
            </span>
          )}
          {(reasons.length > 0 ? reasons : [unneeded]).map((reason) => (
            <div key={reason} class="lz-small lz-quiet">
              {reason}
            </div>
          ))}
        </div>
        {state !== 'granted' && <Lozenge tone={state === 'missing' ? 'warn' : 'todo'}>{texts.states[state]}</Lozenge>}
        {state === 'granted' && !asked.value && (
          <Button ref={button} describedBy={id} onClick={ask}>
            {texts.takeBack}
          </Button>
        )}
        {state === 'missing' && (
          <Button describedBy={id} onClick={onGrant}>
            {texts.grant}
          </Button>
        )}
      </div>
      {asked.value && (
        <TakeBack
          row={row}
          onKeep={keep}
          onTakeBack={() => {
            asked.value = false;
            onTakeBack();
          }}
        />
      )}
    </li>
  );
};
