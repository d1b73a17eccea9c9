import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { settingsTexts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionDraft, ConnectionReport, ConnectionView } from '../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { Result } from '../../utils/result/result.ts';
import { toJiraAddress } from './jira-address.ts';

export type ConnectionFields = Required<Omit<ConnectionDraft, 'id'>>;
/** The fields that are typed or chosen. */
export type FieldName = Exclude<keyof ConnectionFields, 'keepOnDisk'>;
type Problems = Readonly<Partial<Record<FieldName, string>>>;

export interface ConnectionFormOptions {
  /** Absent for a new one. */
  readonly connection?: ConnectionView;
  /**
   * Called before anything is awaited, so that a permission can be asked for within the click; for `also`, an address beside those
   * of the draft, as well.
   */
  readonly onTest: (draft: ConnectionDraft, also?: string) => Promise<Result<ConnectionReport>>;
  /** Likewise. Answers the connection as it is saved. */
  readonly onSave: (draft: ConnectionDraft) => Promise<Result<ConnectionView>>;
}

/** What is going on with the form. A test's outcome holds until something it depended on is changed. */
export type FormState =
  | { readonly state: 'resting' }
  | { readonly state: 'testing' }
  | { readonly state: 'saving' }
  | { readonly state: 'passed'; readonly report: ConnectionReport }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface ConnectionForm {
  readonly saved: ReadonlySignal<ConnectionView | undefined>;
  readonly values: ReadonlySignal<ConnectionFields>;
  /** What is wrong, of the fields that were left or submitted. */
  readonly problems: ReadonlySignal<Problems>;
  readonly state: ReadonlySignal<FormState>;
  /** Something differs from what is saved. */
  readonly changed: ReadonlySignal<boolean>;
  /** The saved secret stays usable: none of what it belongs to was changed. The browser's session needs none. */
  readonly keepsSecret: ReadonlySignal<boolean>;
  set(field: FieldName, value: string): void;
  /** Whether what was read stays on this computer. */
  setKeepOnDisk(keep: boolean): void;
  /** The field was left: a pasted link becomes an address, and what is wrong is said. */
  leave(field: FieldName): void;
  /** Each resolves to whether it was sent: `false` when a field has to be put right first. `also` may be spoken to as well. */
  test(also?: string): Promise<boolean>;
  save(): Promise<boolean>;
}

const empty: ConnectionFields = {
  name: '',
  webUrl: '',
  apiUrl: '',
  method: 'cloud-token',
  account: '',
  secret: '',
  keepOnDisk: false,
};

const fieldsOf = (connection: ConnectionView | undefined): ConnectionFields =>
  connection
    ? {
        name: connection.name,
        webUrl: connection.webUrl,
        apiUrl: connection.apiUrl,
        method: connection.method,
        account: connection.account,
        secret: '',
        keepOnDisk: connection.keepOnDisk,
      }
    : empty;

const allFields: readonly FieldName[] = ['name', 'webUrl', 'apiUrl', 'method', 'account', 'secret'];

const { problems: words } = settingsTexts;

/** What is wrong with each field, whether or not it was visited. A test needs no name. */
const findProblems = (values: ConnectionFields, keepsSecret: boolean): Problems => {
  const { name, webUrl, apiUrl, method, account, secret } = values;
  const found: Partial<Record<FieldName, string>> = {};
  if (!name.trim()) found.name = words.name;
  if (!webUrl.trim()) found.webUrl = words.webUrl;
  else if (!toJiraAddress(webUrl)) found.webUrl = words.address;
  if (apiUrl.trim() && !toJiraAddress(apiUrl)) found.apiUrl = words.address;
  if (hasAccount(method) && !account.trim()) found.account = method === 'cloud-token' ? words.email : words.username;
  if (hasSecret(method) && !secret.trim() && !keepsSecret)
    found.secret = method === 'password' ? words.password : words.token;
  return found;
};

type Method = ConnectionFields['method'];

/** Whether this way to sign in wants a name beside the secret. */
export const hasAccount = (method: Method): boolean => method === 'cloud-token' || method === 'password';

/** Whether this way to sign in wants a secret at all. */
export const hasSecret = (method: Method): boolean => method !== 'session';

/** What a test depends on: not the name, and not what happens to answers. */
const askedBy = (draft: ConnectionDraft): string => JSON.stringify({ ...draft, name: '', keepOnDisk: false });

const tidy = (url: string): string => toJiraAddress(url) ?? url.trim();

/** What the test found out goes into the fields that were left to it. */
const withFindings = (values: ConnectionFields, { server, apiUrl }: ConnectionReport): ConnectionFields => ({
  ...values,
  name: values.name.trim() ? values.name : server.title,
  apiUrl: apiUrl ?? values.apiUrl,
});

/**
 * The state of one connection's form. Nothing typed is lost: not by a failed test or save, and not by looking at another
 * connection, as long as the form is kept.
 */
export const createConnectionForm = ({ connection, onTest, onSave }: ConnectionFormOptions): ConnectionForm => {
  const saved = signal(connection);
  const values = signal(fieldsOf(connection));
  const visited = signal<ReadonlySet<FieldName>>(new Set());
  const edited = new Set<FieldName>();
  const state = signal<FormState>({ state: 'resting' });

  const keepsSecret = computed(() => {
    const old = saved.value;
    const { webUrl, apiUrl, method } = values.value;
    return (
      Boolean(old?.hasSecret) && old?.method === method && old.webUrl === tidy(webUrl) && old.apiUrl === tidy(apiUrl)
    );
  });
  const everyProblem = computed(() => findProblems(values.value, keepsSecret.value));
  const problems = computed<Problems>(() =>
    Object.fromEntries(
      Object.entries(everyProblem.value).filter(([field]) =>
        allFields.some((name) => name === field && visited.value.has(name)),
      ),
    ),
  );
  const changed = computed(() => {
    const old = fieldsOf(saved.value);
    return old.keepOnDisk !== values.value.keepOnDisk || allFields.some((field) => old[field] !== values.value[field]);
  });

  const visit = (...fields: readonly FieldName[]): void => {
    visited.value = new Set([...visited.peek(), ...fields]);
  };
  const draft = (): ConnectionDraft => {
    const { name, webUrl, apiUrl, method, account, secret, keepOnDisk } = values.peek();
    return {
      id: saved.peek()?.id,
      name: name.trim(),
      webUrl: tidy(webUrl),
      apiUrl: tidy(apiUrl),
      method,
      account: hasAccount(method) ? account.trim() : '',
      // Tokens are pasted, often with a line break; a password may well end with a blank.
      secret: secret && hasSecret(method) ? (method === 'password' ? secret : secret.trim()) : undefined,
      keepOnDisk,
    };
  };
  const busy = (): boolean => state.peek().state === 'testing' || state.peek().state === 'saving';
  const isReady = (needed: readonly FieldName[]): boolean => {
    visit(...needed);
    return needed.every((field) => everyProblem.peek()[field] === undefined);
  };

  return {
    saved,
    values,
    problems,
    state,
    changed,
    keepsSecret,
    set(field, value) {
      edited.add(field);
      batch(() => {
        values.value = { ...values.peek(), [field]: value };
        // The name takes no part in a test.
        if (!busy() && (field !== 'name' || state.peek().state === 'saved')) state.value = { state: 'resting' };
      });
    },
    setKeepOnDisk(keepOnDisk) {
      batch(() => {
        values.value = { ...values.peek(), keepOnDisk };
        if (state.peek().state === 'saved') state.value = { state: 'resting' };
      });
    },
    leave(field) {
      const value = values.peek()[field];
      // Passing through an empty form is no mistake; emptying a field is.
      if (!edited.has(field)) return;
      if (field === 'webUrl' || field === 'apiUrl') values.value = { ...values.peek(), [field]: tidy(value) };
      visit(field);
    },
    async test(also) {
      if (busy() || !isReady(allFields.filter((field) => field !== 'name'))) return false;
      const tested = draft();
      state.value = { state: 'testing' };
      const result = await onTest(tested, also);
      batch(() => {
        // An answer about other values than those on the screen says nothing about them.
        const same = askedBy(tested) === askedBy(draft());
        if (!same) state.value = { state: 'resting' };
        else if (result.ok) state.value = { state: 'passed', report: result.value };
        else state.value = { state: 'failed', failure: result.failure };
        if (same && result.ok) values.value = withFindings(values.peek(), result.value);
      });
      return true;
    },
    async save() {
      if (busy() || !isReady(allFields)) return false;
      const sent = values.peek();
      state.value = { state: 'saving' };
      const result = await onSave(draft());
      batch(() => {
        if (!result.ok) {
          state.value = { state: 'failed', failure: result.failure };
          return;
        }
        saved.value = result.value;
        // What was typed while it was being saved stays, as a change.
        const stored = fieldsOf(result.value);
        const now = values.peek();
        values.value = now === sent ? stored : { ...now, secret: now.secret === sent.secret ? '' : now.secret };
        visited.value = new Set();
        edited.clear();
        state.value = { state: 'saved' };
      });
      return true;
    },
  };
};
