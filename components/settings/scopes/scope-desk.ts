import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { ScopePlace } from '../../../utils/scope/find-place.ts';
import { liesIn } from '../../../utils/scope/path.ts';
import type { Scope } from '../../../utils/scope/scope.ts';
import type { ScopeActions } from './actions.ts';
import { createScopeForm, type ScopeForm } from './scope-form.ts';

/** What was done and can be taken back. */
export interface Deed {
  readonly kind: 'removed' | 'moved';
  /** Of the settings, before. */
  readonly place: ScopePlace;
  /** Absent where it can't be taken back without touching something else. */
  readonly undo?: () => Promise<void>;
}

/** The forms of all scopes that were looked at, and what was done to scopes as a whole. Kept until the page is left. */
export interface ScopeDesk {
  /** The places whose forms hold something unsaved, as `placeId` names them. */
  readonly unsaved: ReadonlySignal<ReadonlySet<string>>;
  readonly deed: ReadonlySignal<Deed | undefined>;
  /** Why the last removal, move or undo came to nothing. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  formOf(place: ScopePlace): ScopeForm;
  /** Each resolves to whether it was done. */
  remove(scope: Scope): Promise<boolean>;
  move(from: ScopePlace, to: ScopePlace): Promise<boolean>;
  /** Takes note of what was said last: it need not be said any longer. */
  dismiss(): void;
}

/** One name for one place, whatever the case of its path. */
export const placeId = ({ host, path }: ScopePlace): string => `${host} ${path.toLowerCase()}`;

export function createScopeDesk(
  settings: ReadonlySignal<Pick<SettingsView, 'scopes'>>,
  actions: ScopeActions,
): ScopeDesk {
  const forms = signal<ReadonlyMap<string, ScopeForm>>(new Map());
  const deed = signal<Deed | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);

  const drop = (place: ScopePlace): void => {
    forms.value = new Map([...forms.peek()].filter(([id]) => id !== placeId(place)));
  };
  const findScope = (place: ScopePlace) => settings.peek().scopes.find((scope) => placeId(scope) === placeId(place));
  const bringBack = (scope: Scope) => async (): Promise<void> => void (await act(actions.saveScope(scope, undefined)));
  const act = async (action: ReturnType<ScopeActions['removeScope']>, done?: Deed): Promise<boolean> => {
    const result = await action;
    failure.value = result.ok ? undefined : result.failure;
    if (result.ok) deed.value = done;
    return result.ok;
  };

  return {
    deed,
    failure,
    unsaved: computed(() => new Set([...forms.value].filter(([, form]) => form.changed.value).map(([id]) => id))),
    formOf(place) {
      const kept = forms.peek().get(placeId(place));
      if (kept) return kept;
      const form = createScopeForm(place, settings, {
        async saveScope(scope, base) {
          const before = findScope(place);
          const result = await actions.saveScope(scope, base);
          // Settings that say nothing any more are not kept: that too can be taken back.
          const isGone = result.ok && before !== undefined && findScope(place) === undefined;
          if (result.ok) deed.value = isGone ? { kind: 'removed', place, undo: bringBack(before) } : undefined;
          return result;
        },
      });
      forms.value = new Map([...forms.peek(), [placeId(place), form]]);
      return form;
    },
    async remove(scope) {
      const done: Deed = { kind: 'removed', place: scope, undo: bringBack(scope) };
      const isDone = await act(actions.removeScope(scope), done);
      if (isDone) drop(scope);
      return isDone;
    },
    async move(from, to) {
      const undo = async (): Promise<void> => {
        await act(actions.moveScope(to, from));
        drop(to);
      };
      // What lies there already would go back with it.
      const isAlone = settings
        .peek()
        .scopes.every(({ host, path }) => host !== to.host || !liesIn(path, to.path) || liesIn(path, from.path));
      const done: Deed = { kind: 'moved', place: from, ...(isAlone && { undo }) };
      const isDone = await act(actions.moveScope(from, to), done);
      if (isDone) drop(from);
      return isDone;
    },
    dismiss() {
      deed.value = undefined;
      failure.value = undefined;
    },
  };
}
