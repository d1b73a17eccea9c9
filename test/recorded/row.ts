import type { JiraClient } from '../../utils/jira/client.ts';
import type { FailureKind } from '../../utils/result/failure.ts';
import { ok, type Result } from '../../utils/result/result.ts';
import { dig } from '../sandbox/jira/json.ts';

/** How an operation of the client is made to read an answer. */
export interface Row {
  readonly operation: keyof JiraClient;
  /** What it asks, and whose answers have the same shape: `GET /issue/{key}`, without the base of the API. */
  readonly endpoints: readonly string[];
  /** Failures that it takes for "there is none". */
  readonly none?: FailureKind;
  /** Whether an answer is what the endpoint promises, where recordings are known that are not. */
  readonly when?: (body: unknown) => boolean;
  /** Says in few words what it read of an answer with this body; `undefined` when that is less than the body holds. */
  readonly read: (client: JiraClient, body: unknown) => Promise<Result<string | undefined>>;
}

/** One row: an operation, its endpoints, how to call it for an answer, and what to say of what it gave. */
export function row<T>(
  operation: keyof JiraClient,
  endpoints: string,
  call: (client: JiraClient, body: unknown) => Promise<Result<T>>,
  say: (value: T, body: unknown) => string | undefined,
  more: Pick<Row, 'none' | 'when'> = {},
): Row {
  return {
    operation,
    endpoints: endpoints.split(', '),
    ...more,
    async read(client, body) {
      const result = await call(client, body);
      return result.ok ? ok(say(result.value, body)) : result;
    },
  };
}

/** The list at a path of a body; empty where there is none. */
export function listAt(body: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.length === 0 ? body : dig(body, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path of a body; empty where there is none. */
export const textAt = (body: unknown, ...path: readonly string[]): string => String(dig(body, ...path) ?? '');

/** `5 priorities`, when as many were read as the body holds. */
export const all = (read: readonly unknown[] | number, held: readonly unknown[], what: string): string | undefined =>
  (typeof read === 'number' ? read : read.length) === held.length ? `${held.length} ${what}` : undefined;

/** What is to be said of a write that was taken. */
export const taken = (): string => 'taken';

export const exampleKey = 'LOZ-1';
export const exampleField = { id: 'summary', name: 'Summary', required: true, input: { type: 'text' } } as const;

/** The keys of the issues that a body lists. */
export const keysOf = (body: unknown): string[] => listAt(body, 'issues').map((one) => textAt(one, 'key'));
