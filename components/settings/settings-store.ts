import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectionView, SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { Result } from '../../utils/result/result.ts';
import type { SettingsActions } from './actions.ts';
import { type ConnectionForm, createConnectionForm } from './connection-form.ts';
import type { Section } from './SettingsNav.tsx';

export interface SettingsStore {
  readonly section: ReadonlySignal<Section>;
  /** The ids whose forms hold something unsaved; for marks, and for a question before the page is left. */
  readonly unsaved: ReadonlySignal<ReadonlySet<string>>;
  /** Why a connection could not be forgotten. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** A first connection was made and no host is enabled: what comes next. */
  readonly suggestsHosts: ReadonlySignal<boolean>;
  /** The form of a connection, kept until the page is left: looking elsewhere loses nothing. */
  formOf(id: string): ConnectionForm;
  go(section: Section): void;
  forget(id: string): Promise<void>;
}

/** The state of the options page: where one is, and the form of every connection that was looked at. */
export const createSettingsStore = (
  settings: ReadonlySignal<SettingsView>,
  actions: SettingsActions,
): SettingsStore => {
  const wanted = signal<Section | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const forms = signal<ReadonlyMap<string, ConnectionForm>>(new Map());

  const section = computed<Section>(() => {
    const { connections } = settings.value;
    const to = wanted.value;
    if (to?.at === 'hosts') return to;
    const known = to?.id === 'new' || connections.some(({ id }) => id === to?.id);
    return to && known ? to : { at: 'connection', id: connections[0]?.id ?? 'new' };
  });

  const create = (connection: ConnectionView | undefined): ConnectionForm => {
    const known = new Set(settings.peek().connections.map(({ id }) => id));
    const findSaved = (view: SettingsView, id: string | undefined): Result<ConnectionView> => {
      const saved = view.connections.find((one) => (id === undefined ? !known.has(one.id) : one.id === id));
      return saved
        ? { ok: true, value: saved }
        : { ok: false, failure: { kind: 'unexpected-answer', what: 'settings' } };
    };
    const form = createConnectionForm({
      connection,
      onTest: (draft, also) => actions.testConnection(draft, also),
      async onSave(draft) {
        const result = await actions.saveConnection(draft);
        if (!result.ok) return result;
        const saved = findSaved(result.value, draft.id);
        if (saved.ok && draft.id === undefined) adopt(form, saved.value.id);
        return saved;
      },
    });
    return form;
  };
  /** The form of a new connection becomes the form of the saved one, and `new` is free again. */
  const adopt = (form: ConnectionForm, id: string): void => {
    const others = [...forms.peek()].filter(([, other]) => other !== form);
    forms.value = new Map([...others, [id, form]]);
    if (wanted.peek()?.at !== 'hosts') wanted.value = { at: 'connection', id };
  };

  return {
    section,
    failure,
    unsaved: computed(() => new Set([...forms.value].filter(([, form]) => form.changed.value).map(([id]) => id))),
    suggestsHosts: computed(() => settings.value.connections.length > 0 && settings.value.hosts.length === 0),
    formOf(id) {
      const kept = forms.peek().get(id);
      if (kept) return kept;
      const form = create(settings.peek().connections.find((connection) => connection.id === id));
      forms.value = new Map([...forms.peek(), [id, form]]);
      return form;
    },
    go(to) {
      wanted.value = to;
    },
    async forget(id) {
      const result = await actions.forgetConnection(id);
      failure.value = result.ok ? undefined : result.failure;
      if (result.ok) forms.value = new Map([...forms.peek()].filter(([other]) => other !== id));
    },
  };
};
