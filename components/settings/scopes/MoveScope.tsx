import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { findPlace, type ScopePlace } from '../../../utils/scope/find-place.ts';
import { moveScopes } from '../../../utils/scope/move.ts';
import { isSamePath, liesIn, showPath } from '../../../utils/scope/path.ts';
import type { Scope } from '../../../utils/scope/scope.ts';
import { actionTexts } from '../../../utils/i18n/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { trusted } from '../../ui/trusted.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import type { ScopeDesk } from './scope-desk.ts';
import { nameOf } from './name-of.ts';

export interface MoveScopeProps {
  readonly scope: Scope;
  readonly desk: ScopeDesk;
  readonly settings: SettingsView;
  readonly onMoved: (place: ScopePlace) => void;
  readonly onClose: () => void;
}

/** Asks where a project or a group has gone, and shows which settings follow. */
export const MoveScope = ({ scope, desk, settings: { hosts, scopes }, onMoved, onClose }: MoveScopeProps) => {
  const typed = useSignal(showPath(scope.path));
  const problem = useSignal<string | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const below = scopes.filter(
    ({ host, path }) => host === scope.host && liesIn(path, scope.path) && !isSamePath(path, scope.path),
  );
  const move = async (): Promise<void> => {
    const found = findPlace(hosts, typed.peek(), scope.host);
    if (!found.ok) {
      problem.value =
        found.why === 'unknown-host' ? texts.addProblems[found.why](found.origin) : texts.addProblems[found.why];
      return;
    }
    const moved = moveScopes(scopes, scope, found.place);
    if (found.place.host === scope.host && found.place.path === scope.path) problem.value = texts.moveSame;
    else if (!moved.ok) problem.value = texts.addProblems.taken(showPath(moved.taken));
    else if (await desk.move({ host: scope.host, path: scope.path }, found.place)) onMoved(found.place);
  };
  return (
    <div
      ref={place}
      class="lz-scope-move"
      role="group"
      aria-label={texts.moveTitle(nameOf(scope))}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
        // It stands in the form of the settings, which Enter would save.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void move();
      })}
    >
      <div>
        <b>{texts.moveTitle(nameOf(scope))}</b>
        <p class="lz-scope-part-lead">{texts.moveLead}</p>
      </div>
      <Field label={texts.moveTarget} error={problem.value}>
        {(binding) => (
          <TextInput
            binding={binding}
            inputMode="url"
            value={typed.value}
            onInput={(value) => {
              typed.value = value;
              problem.value = undefined;
            }}
          />
        )}
      </Field>
      {below.length > 0 && (
        <p class="lz-scope-part-lead">
          {texts.moveAlso(below.length)} {below.map(({ path }) => showPath(path)).join(', ')}
        </p>
      )}
      <div class="lz-actions">
        <Button onClick={() => void move()}>{texts.moveNow}</Button>
        <Button onClick={onClose}>{actionTexts.cancel}</Button>
      </div>
    </div>
  );
};
