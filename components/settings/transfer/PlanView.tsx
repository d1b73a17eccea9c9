import { useEffect, useRef } from 'preact/hooks';
import { showValue, transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { ImportChange } from '../../../utils/protocol/transfer-messages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import type { Planned } from './import-desk.ts';

export interface PlanViewProps {
  readonly planned: Planned;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** More than these are only counted: nobody reads on, and the page stays quick. */
const mostShown = 100;

const tones = { add: 'done', change: 'doing', kept: 'todo', same: 'todo' } as const;

const Change = ({ change }: { readonly change: ImportChange }) => (
  <li class="lz-change">
    <div class="lz-change-head">
      <span class="lz-change-effect">
        <Lozenge tone={tones[change.effect]}>{texts.effects[change.effect]}</Lozenge>
      </span>
      <b class="lz-grow lz-change-name">{change.name}</b>
      <span class="lz-small lz-faint">{texts.kinds[change.of]}</span>
    </div>
    {change.effect === 'kept' && <p class="lz-small lz-quiet">{texts.kept}</p>}
    {change.effect === 'change' && (
      <dl class="lz-change-fields">
        {change.fields.map(({ field, from, to }) => (
          <div key={field}>
            <dt>{texts.fields[field] ?? field}</dt>
            <dd>
              <del>{showValue(from)}</del> <span aria-hidden="true">→</span> <ins>{showValue(to)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    )}
    {change.secret && <p class="lz-small lz-change-secret">{texts.secrets[change.secret]}</p>}
  </li>
);

/** What an import will change, entry by entry, and the two ways on. Gets the focus when it comes. */
export const PlanView = ({ planned, onApply, onCancel }: PlanViewProps) => {
  const { name, plan, leftOut, anew, applying } = planned;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [plan]);
  const shown = plan.changes.filter(({ effect }) => effect !== 'same');
  const same = plan.changes.length - shown.length;
  const isIdle = shown.every(({ effect }) => effect === 'kept');
  return (
    <section class="lz-plan" aria-label={texts.planTitle(name)}>
      <h3 ref={title} tabIndex={-1} class="lz-transfer-name">
        {texts.planTitle(name)}
      </h3>
      {anew && <Banner tone="warn" title={texts.planAnew} />}
      {shown.length === 0 && <p>{texts.planNothing(name)}</p>}
      {shown.length > 0 && (
        <ul class="lz-rows lz-changes">
          {shown.slice(0, mostShown).map((change) => (
            <Change key={`${change.of} ${change.name}`} change={change} />
          ))}
          {shown.length > mostShown && <li class="lz-change lz-quiet">{texts.more(shown.length - mostShown)}</li>}
        </ul>
      )}
      {leftOut.length > 0 && (
        <p class="lz-small lz-quiet">
          {texts.leftOut(leftOut.map((field) => texts.fields[field] ?? field).join(', '))}
        </p>
      )}
      {same > 0 && shown.length > 0 && <p class="lz-small lz-quiet">{texts.same(same)}</p>}
      <div class="lz-actions">
        {!isIdle && (
          <Button look="primary" busy={applying} onClick={onApply}>
            {texts.apply}
          </Button>
        )}
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
};
