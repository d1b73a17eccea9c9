import { batch, computed, signal } from '@preact/signals';
import { type JiraAddress, readJiraAddress } from '../../../utils/address/jira-address.ts';
import { readWebAddress } from '../../../utils/address/web-address.ts';
import type { ConnectionDraft, ConnectionReport, ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import type { FailureKind } from '../../../utils/result/failure.ts';
import type { Result } from '../../../utils/result/result.ts';
import {
  allFields,
  askedBy,
  draftOf,
  fieldsOf,
  type FieldName,
  findProblems,
  goesPlain,
  isSame,
  mergeEdits,
  methodFor,
  type Problems,
  secretGoesTo,
  tidy,
  withFindings,
  withoutSecret,
} from './connection-fields.ts';
import { findDeployment } from './find-deployment.ts';
import type { ConnectionForm, ConnectionFormOptions, FormNote, FormState } from './form-model.ts';

const isAddress = (field: string): boolean => field === 'webUrl' || field === 'apiUrl';

const originOf = (typed: string): string | undefined => readWebAddress(typed)?.origin;

/** What saving would come to nothing with, or what the user puts right with one click. */
const inTheWay: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'bad-url',
  'gateway-not-allowed',
  'extension-gone',
  'settings-too-new',
  'settings-unreadable',
  'refused',
  'set-by-policy',
  'vault-locked',
  'vault-unavailable',
]);

/**
 * The state of one connection's form. Nothing typed is lost: not by a failed test or save, and not by looking at another
 * connection, as long as the form is kept.
 */
export const createConnectionForm = ({
  connection,
  unsaved,
  onTest,
  onSave,
}: ConnectionFormOptions): ConnectionForm => {
  const saved = signal(connection);
  const base = fieldsOf(connection);
  const restored = unsaved && { ...base, ...unsaved.fields, secret: '' };
  const before = unsaved?.before ? { ...base, ...unsaved.before } : base;
  const values = signal(restored ? mergeEdits(before, restored, base) : base);
  const isRestored = !isSame(values.peek(), base);
  const visited = signal<ReadonlySet<FieldName | 'plainHttp'>>(new Set());
  const edited = new Set<FieldName>();
  const state = signal<FormState>({ state: 'resting' });
  const note = signal<FormNote | undefined>(
    isRestored ? (isSame(before, base) ? 'restored' : 'changed-elsewhere') : undefined,
  );
  /** The origin to which the user agreed to send a secret unencrypted. */
  const agreedTo = signal<string | undefined>(undefined);
  const plainIsFine = computed(() => agreedTo.value === originOf(secretGoesTo(values.value)));
  /** What the link said that was pasted, before it became an address. */
  const link = signal<JiraAddress | undefined>(undefined);
  /** Chosen by hand, or saved so: no address changes it. */
  let methodIsChosen = connection !== undefined || isRestored;

  const keepsSecret = computed(() => {
    const old = saved.value;
    const { webUrl, apiUrl, method } = values.value;
    return (
      Boolean(old?.hasSecret) && old?.method === method && old.webUrl === tidy(webUrl) && old.apiUrl === tidy(apiUrl)
    );
  });
  const everyProblem = computed(() => findProblems(values.value, keepsSecret.value, plainIsFine.value));
  const problems = computed<Problems>(() => {
    const shown = [...visited.value].map((field) => [field, everyProblem.value[field]] as const);
    return Object.fromEntries(shown.filter(([, problem]) => problem !== undefined));
  });
  const changed = computed(() => !isSame(fieldsOf(saved.value), values.value));

  const rest = (): void => {
    state.value = { state: 'resting' };
  };
  const busy = (): boolean => state.peek().state === 'testing' || state.peek().state === 'saving';
  const draft = (): ConnectionDraft => draftOf(values.peek(), saved.peek()?.id);
  const isReady = (): boolean => {
    visited.value = new Set([...allFields, 'plainHttp']);
    return Object.keys(everyProblem.peek()).length === 0;
  };
  const settle = (connectionNow: ConnectionView | undefined): void => {
    saved.value = connectionNow;
    visited.value = new Set();
    edited.clear();
    note.value = undefined;
  };

  /** Tests; `undefined` when the answer is about other values than those on the screen, and says nothing about them. */
  const ask = async (toSave: boolean, also?: string): Promise<Result<ConnectionReport> | undefined> => {
    const tested = draft();
    state.value = { state: 'testing', toSave };
    const result = await onTest(tested, also);
    if (askedBy(tested) !== askedBy(draft())) {
      rest();
      return undefined;
    }
    batch(() => {
      if (result.ok) {
        values.value = withFindings(values.peek(), result.value);
        // What is saved next says by itself how it went.
        if (!toSave) state.value = { state: 'passed', report: result.value };
        return;
      }
      const { failure } = result;
      state.value = { state: toSave && !inTheWay.has(failure.kind) ? 'asking' : 'failed', failure };
    });
    return result;
  };
  const store = async (anyway: boolean, report?: ConnectionReport): Promise<void> => {
    const sent = values.peek();
    state.value = { state: 'saving' };
    const result = await onSave(draft(), anyway);
    batch(() => {
      if (!result.ok) {
        state.value = { state: 'failed', failure: result.failure };
        return;
      }
      // What was typed while it was being saved stays, as a change.
      const now = values.peek();
      values.value =
        now === sent ? fieldsOf(result.value) : { ...now, secret: now.secret === sent.secret ? '' : now.secret };
      settle(result.value);
      state.value = { state: 'saved', report };
    });
  };

  return {
    saved,
    values,
    problems,
    state,
    note,
    changed,
    keepsSecret,
    found: computed(() =>
      findDeployment({ state: state.value, saved: saved.value, link: link.value, ...values.value }),
    ),
    unsaved: computed(() => {
      const was = fieldsOf(saved.value);
      const now = { ...values.value, secret: '' };
      return isSame(was, now) ? undefined : { fields: withoutSecret(now), before: withoutSecret(was) };
    }),
    plainHttp: computed(() => (goesPlain(values.value, keepsSecret.value) ? plainIsFine.value : undefined)),
    set(field, value) {
      edited.add(field);
      batch(() => {
        values.value = { ...values.peek(), [field]: value };
        if (field === 'method') {
          methodIsChosen = true;
          // Other fields now: nobody has left those.
          visited.value = new Set([...visited.peek()].filter((one) => isAddress(one)));
        }
        // The name takes no part in a test.
        if (!busy() && (field !== 'name' || state.peek().state === 'saved')) rest();
      });
    },
    agreeToPlainHttp(agrees) {
      agreedTo.value = agrees ? originOf(secretGoesTo(values.peek())) : undefined;
    },
    setKeepOnDisk(keepOnDisk) {
      batch(() => {
        values.value = { ...values.peek(), keepOnDisk };
        if (state.peek().state === 'saved') rest();
      });
    },
    leave(field) {
      const typed = values.peek();
      // Passing through an empty form is no mistake; emptying a field is.
      if (!edited.has(field)) return;
      batch(() => {
        if (isAddress(field)) {
          const method = field === 'webUrl' && !methodIsChosen ? methodFor(typed.webUrl) : undefined;
          const said = readJiraAddress(typed.webUrl);
          if (said?.webUrl !== link.peek()?.webUrl || said?.deployment !== undefined) link.value = said;
          values.value = { ...typed, [field]: tidy(typed[field]), ...(method && { method }) };
        }
        visited.value = new Set([...visited.peek(), field]);
      });
    },
    async test(also) {
      if (busy() || !isReady()) return false;
      await ask(false, also);
      return true;
    },
    async save(also) {
      if (busy() || !isReady()) return false;
      const now = state.peek();
      const old = saved.peek();
      const isUntested = old === undefined || askedBy(draft()) !== askedBy(draftOf(fieldsOf(old), old.id));
      if (now.state === 'passed') await store(false, now.report);
      else if (!isUntested) await store(false);
      else {
        const result = await ask(true, also);
        if (result?.ok) await store(false, result.value);
      }
      return true;
    },
    async saveAnyway() {
      if (state.peek().state === 'asking') await store(true);
    },
    back() {
      const now = state.peek();
      if (now.state === 'asking') state.value = { state: 'failed', failure: now.failure };
    },
    discard() {
      batch(() => {
        values.value = fieldsOf(saved.peek());
        settle(saved.peek());
        methodIsChosen = saved.peek() !== undefined;
        if (!busy()) rest();
      });
    },
    follow(now) {
      const old = saved.peek();
      // What this form saves itself, it learns by its own answer.
      if (state.peek().state === 'saving' || JSON.stringify(old) === JSON.stringify(now)) return;
      batch(() => {
        const mine = values.peek();
        const isEdited = changed.peek();
        const [was, is] = [fieldsOf(old), fieldsOf(now)];
        saved.value = now;
        values.value = isEdited && now === undefined ? mine : mergeEdits(was, mine, is);
        if (isSame(was, is) && now !== undefined) return;
        if (isEdited) note.value = now === undefined ? 'gone-elsewhere' : 'changed-elsewhere';
        if (!busy()) rest();
      });
    },
  };
};
