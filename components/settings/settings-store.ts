import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectionView, SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { UnsavedConnection } from '../../utils/protocol/unsaved-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { Result } from '../../utils/result/result.ts';
import type { SettingsActions } from './actions.ts';
import { createConnectionForm } from './connections/connection-form.ts';
import type { ConnectionForm } from './connections/form-model.ts';
import type { Route } from './route.ts';
import type { createScopeDesk, ScopeDesk } from './scopes/scope-desk.ts';
import { isFirstRun } from './welcome/progress.ts';

export interface SettingsStore {
  readonly route: ReadonlySignal<Route>;
  /** The ids whose forms hold something unsaved, for marks. */
  readonly unsaved: ReadonlySignal<ReadonlySet<string>>;
  /** A token or password was typed, which nobody keeps when the page is left. */
  readonly holdsSecret: ReadonlySignal<boolean>;
  /** Why a connection could not be forgotten. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** A first connection was made and no host is enabled: what comes next. */
  readonly suggestsHosts: ReadonlySignal<boolean>;
  /**
   * The forms of scopes, made by whoever needs them first: they carry the judgement of patterns, which is loaded late.
   * `projects` is among `unsaved` where one of them holds something unsaved.
   */
  deskBy(make: typeof createScopeDesk): ScopeDesk;
  /** The form of a connection, kept until the page is left: looking elsewhere loses nothing. */
  formOf(id: string): ConnectionForm;
  go(route: Route): void;
  forget(id: string): Promise<void>;
}

/** What was typed and not saved before the page was closed, by the id of its connection. */
export type Unsaved = readonly (readonly [id: string, unsaved: UnsavedConnection])[];

/** The state of the options page: where one is, and the form of every connection that was looked at. */
export const createSettingsStore = (
  settings: ReadonlySignal<SettingsView>,
  actions: SettingsActions,
  kept: Unsaved = [],
): SettingsStore => {
  const wanted = signal<Route | undefined>(isFirstRun(settings.peek()) ? { at: 'welcome' } : undefined);
  const failure = signal<Failure | undefined>(undefined);
  const forms = signal<ReadonlyMap<string, ConnectionForm>>(new Map());
  const desk = signal<ScopeDesk | undefined>(undefined);

  const route = computed<Route>(() => {
    const { connections } = settings.value;
    const to = wanted.value;
    if (to !== undefined && to.at !== 'connections') return to;
    const known = to?.id === 'new' || connections.some(({ id }) => id === to?.id);
    return to && known ? to : { at: 'connections', id: connections[0]?.id ?? 'new' };
  });

  /** Forgotten from here: what was typed about them goes as well. */
  const forgotten = new Set<string>();
  const findConnection = (id: string): ConnectionView | undefined =>
    settings.peek().connections.find((connection) => connection.id === id);

  const create = (connection: ConnectionView | undefined, unsaved?: UnsavedConnection): ConnectionForm => {
    const findSaved = (
      view: SettingsView,
      id: string | undefined,
      known: ReadonlySet<string>,
    ): Result<ConnectionView> => {
      const saved = view.connections.find((one) => (id === undefined ? !known.has(one.id) : one.id === id));
      return saved
        ? { ok: true, value: saved }
        : { ok: false, failure: { kind: 'unexpected-answer', what: 'settings' } };
    };
    const form = createConnectionForm({
      connection,
      unsaved,
      onTest: (draft, also) => actions.testConnection(draft, also),
      async onSave(draft, anyway) {
        const known = new Set(settings.peek().connections.map(({ id }) => id));
        const result = await actions.saveConnection(draft, anyway);
        if (!result.ok) return result;
        const saved = findSaved(result.value, draft.id, known);
        if (saved.ok && draft.id === undefined) adopt(form, saved.value.id);
        return saved;
      },
    });
    let isKept = unsaved !== undefined;
    effect(() => {
      const now = form.unsaved.value;
      const [id] = [...forms.peek()].find(([, other]) => other === form) ?? [];
      if (id === undefined || (now === undefined && !isKept)) return;
      isKept = now !== undefined;
      actions.keepUnsaved(id, now);
    });
    return form;
  };
  const add = (id: string, form: ConnectionForm): ConnectionForm => {
    forms.value = new Map([...forms.peek(), [id, form]]);
    return form;
  };
  const remove = (id: string): void => {
    forms.value = new Map([...forms.peek()].filter(([other]) => other !== id));
    actions.keepUnsaved(id, undefined);
  };
  /** The form of a new connection becomes the form of the saved one, and `new` is free again. */
  const adopt = (form: ConnectionForm, id: string): void => {
    const others = [...forms.peek()].filter(([, other]) => other !== form);
    forms.value = new Map([...others, [id, form]]);
    actions.keepUnsaved('new', undefined);
    if ((wanted.peek()?.at ?? 'connections') === 'connections') wanted.value = { at: 'connections', id };
  };

  /** A connection that went elsewhere while it was edited here becomes one to come, unless another is being typed. */
  const outlive = (id: string, form: ConnectionForm): void => {
    const isAt = wanted.peek();
    remove(id);
    if (!form.changed.peek() || forms.peek().get('new')?.changed.peek() === true) return;
    add('new', form);
    form.follow(undefined);
    if (isAt === undefined || isAt.at === 'connections') wanted.value = { at: 'connections', id: 'new' };
  };

  for (const [id, unsaved] of kept) {
    const connection = findConnection(id);
    if (id === 'new' || connection !== undefined) add(id, create(connection, unsaved));
    else actions.keepUnsaved(id, undefined);
  }
  effect(() => {
    const { connections } = settings.value;
    for (const [id, form] of forms.peek()) {
      const now = connections.find((connection) => connection.id === id);
      if (now !== undefined) form.follow(now);
      else if (id !== 'new' && !forgotten.has(id)) outlive(id, form);
    }
  });

  return {
    route,
    failure,
    deskBy(make) {
      const made = desk.peek() ?? make(settings, actions);
      desk.value = made;
      return made;
    },
    unsaved: computed(() => {
      const ids = [...forms.value].filter(([, form]) => form.changed.value).map(([id]) => id);
      return new Set((desk.value?.unsaved.value.size ?? 0) > 0 ? [...ids, 'projects'] : ids);
    }),
    suggestsHosts: computed(() => settings.value.connections.length > 0 && settings.value.hosts.length === 0),
    holdsSecret: computed(() => [...forms.value.values()].some((form) => form.values.value.secret !== '')),
    // Read, not peeked at: whoever shows a form hears when another takes its place.
    formOf: (id) => forms.value.get(id) ?? add(id, create(findConnection(id))),
    go(to) {
      wanted.value = to;
    },
    async forget(id) {
      forgotten.add(id);
      const result = await actions.forgetConnection(id);
      failure.value = result.ok ? undefined : result.failure;
      if (result.ok) remove(id);
      else forgotten.delete(id);
    },
  };
};
