import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { findEveryScopeProblem } from '../../../utils/scope/check-rules.ts';
import type { ScopeProblem } from '../../../utils/scope/check.ts';
import { defaults } from '../../../utils/scope/defaults.ts';
import type { ScopePlace } from '../../../utils/scope/find-place.ts';
import { toKeys } from '../../../utils/scope/lists.ts';
import { type Resolved, resolveScope } from '../../../utils/scope/resolve.ts';
import type { Scope, ScopeField, ScopeFields } from '../../../utils/scope/scope.ts';
import { togetherWith } from '../../../utils/scope/settings-of.ts';
import { saySame, tidyScope } from '../../../utils/scope/tidy.ts';
import type { ScopeActions } from './actions.ts';
import { type Edit, editOf, findSaved, type ListField, nothing } from './scope-edit.ts';

export type SaveState =
  | { readonly state: 'resting' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The settings of one instance, group or project as they are being edited. Without an edit it shows what is kept, also when that changes. */
export interface ScopeForm {
  readonly place: ScopePlace;
  /** What is kept; `undefined` where nothing is. */
  readonly saved: ReadonlySignal<Scope | undefined>;
  readonly settings: ReadonlySignal<Scope['settings']>;
  /** What counts here with the edit. */
  readonly values: ReadonlySignal<ScopeFields>;
  /** What would count here without anything set here, and where each field comes from. */
  readonly inherited: ReadonlySignal<Resolved>;
  readonly changed: ReadonlySignal<boolean>;
  /** What is wrong, of the fields that were left or submitted. */
  readonly problems: ReadonlySignal<readonly ScopeProblem[]>;
  readonly state: ReadonlySignal<SaveState>;
  /** Whether a field is set here, and so can be changed. */
  isSet(field: ScopeField): boolean;
  /** A list as it was typed. */
  textOf(field: ListField): string;
  choose(settings: Scope['settings']): void;
  set<F extends ScopeField>(field: F, value: ScopeFields[F]): void;
  setText(field: ListField, text: string): void;
  /** Sets a field here, at first to what is inherited; with what means nothing without it. */
  override(field: ScopeField): void;
  inherit(field: ScopeField): void;
  /** The field was left: what is wrong with it is said. */
  leave(field: ScopeField): void;
  discard(): void;
  /** Resolves to whether it was sent: `false` when a field has to be put right first. */
  save(): Promise<boolean>;
}

/** `settings` is as the worker last said it. */
export function createScopeForm(
  place: ScopePlace,
  settings: ReadonlySignal<Pick<SettingsView, 'scopes'>>,
  actions: Pick<ScopeActions, 'saveScope'>,
): ScopeForm {
  const { host, path } = place;
  const edit = signal<Edit | undefined>(undefined);
  const visited = signal<ReadonlySet<ScopeField>>(new Set());
  const state = signal<SaveState>({ state: 'resting' });

  const saved = computed(() => findSaved(settings.value.scopes, place));
  const others = computed(() => settings.value.scopes.filter((scope) => scope !== saved.value));
  const inherited = computed(() => resolveScope(others.value, host, path));
  const now = computed(() => edit.value ?? editOf(saved.value, path));
  const values = computed<ScopeFields>(() => {
    const { settings: chosen, overrides, custom = defaults } = now.value;
    return chosen === 'custom' ? custom : { ...inherited.value.values, ...overrides };
  });
  const draft = computed<Scope>(() => {
    const { settings: chosen, overrides } = now.value;
    return tidyScope({ host, path, settings: chosen, fields: chosen === 'custom' ? values.value : overrides });
  });
  const changed = computed(() => {
    if (edit.value === undefined) return false;
    return !saySame(draft.value, tidyScope(saved.value ?? nothing(place)));
  });
  const everyProblem = computed(() => findEveryScopeProblem(others.value, draft.value));

  const change = (by: (edit: Edit) => Partial<Edit>): void => {
    edit.value = { ...now.peek(), ...by(now.peek()) };
    if (state.peek().state !== 'saving') state.value = { state: 'resting' };
  };
  const put = (fields: Partial<ScopeFields>): void =>
    change(({ settings: chosen, overrides, custom = defaults }) =>
      chosen === 'custom' ? { custom: { ...custom, ...fields } } : { overrides: { ...overrides, ...fields } },
    );
  const visit = (fields: readonly ScopeField[]): void => {
    visited.value = new Set([...visited.peek(), ...fields]);
  };
  const end = (): void => {
    edit.value = undefined;
    visited.value = new Set();
  };

  return {
    place,
    saved,
    settings: computed(() => now.value.settings),
    values,
    inherited,
    changed,
    problems: computed(() => everyProblem.value.filter(({ field }) => visited.value.has(field))),
    state,
    isSet: (field) => now.value.settings === 'custom' || now.value.overrides[field] !== undefined,
    textOf: (field) => now.value.texts[field] ?? values.value[field].join(', '),
    choose(chosen) {
      // As GitLab does: custom settings begin as what counted until then.
      change(({ custom }) => ({ settings: chosen, custom: custom ?? values.peek(), texts: {} }));
    },
    set(field, value) {
      const isOther = field === 'vulnerabilitiesProject' && value !== values.peek().vulnerabilitiesProject;
      // The types of one project are not those of another.
      put({ [field]: value, ...(isOther && { vulnerabilitiesIssueType: '' }) });
    },
    setText(field, text) {
      put({ [field]: toKeys(text) });
      change(({ texts }) => ({ texts: { ...texts, [field]: text } }));
    },
    override(field) {
      const { values: from } = inherited.peek();
      put(Object.fromEntries(togetherWith(field).map((each) => [each, from[each]])));
    },
    inherit(field) {
      const gone = togetherWith(field);
      const isKept = ([name]: readonly [string, unknown]): boolean => gone.every((each) => each !== name);
      change(({ overrides, texts }) => ({
        overrides: Object.fromEntries(Object.entries(overrides).filter(isKept)),
        texts: Object.fromEntries(Object.entries(texts).filter(isKept)),
      }));
    },
    leave(field) {
      if (edit.peek() === undefined) return;
      visit([field]);
      const isKept = ([name]: readonly [string, unknown]): boolean => name !== field;
      edit.value = { ...now.peek(), texts: Object.fromEntries(Object.entries(now.peek().texts).filter(isKept)) };
    },
    discard() {
      end();
      state.value = { state: 'resting' };
    },
    async save() {
      if (state.peek().state === 'saving') return true;
      visit(fieldNames);
      if (everyProblem.peek().length > 0) return false;
      const sent = now.peek();
      state.value = { state: 'saving' };
      const result = await actions.saveScope(draft.peek(), sent.base);
      if (!result.ok) {
        state.value = { state: 'failed', failure: result.failure };
        return true;
      }
      // What was typed while it was being saved stays, as a change of what is kept now.
      if (now.peek() === sent) end();
      else edit.value = { ...now.peek(), base: findSaved(result.value.scopes, place) };
      state.value = { state: 'saved' };
      return true;
    },
  };
}

// Every field has a default.
const fieldNames = Object.keys(defaults) as ScopeField[];
