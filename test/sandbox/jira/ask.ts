import { dig, isObject } from './json.ts';
import type { Credentials, JiraSandbox } from './server.ts';
import type { Flavour } from './site.ts';

/** An answer of the sandbox, read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; `undefined` for what is not JSON. */
  readonly body: unknown;
}

export interface AskOptions {
  readonly method?: string;
  /** JSON unless it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Mira unless somebody else; `null` is nobody. */
  readonly as?: Credentials | null;
}

/** `Authorization: Basic` of a name and a secret, as UTF-8. */
export const basic = (account: string, secret: string): string =>
  `Basic ${Buffer.from(`${account}:${secret}`, 'utf8').toString('base64')}`;

/** The log-in that a flavour takes: Jira 11 knows no passwords. */
const authorizationOf = (flavour: Flavour, { account, secret, pat }: Credentials): string =>
  flavour === 'dc-11' && pat !== undefined ? `Bearer ${pat}` : basic(account, secret);

/** Asks a sandbox, for its own tests: not as a browser, so the XSRF filter stays out of the way unless headers call it. */
export async function ask(jira: JiraSandbox, path: string, options: AskOptions = {}): Promise<Told> {
  const { method = 'GET', body, headers = {}, as = jira.credentials } = options;
  const answer = await fetch(jira.url + path, {
    method,
    redirect: 'manual',
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'User-Agent': 'sandbox-test/1',
      ...(as ? { Authorization: authorizationOf(jira.flavour, as) } : {}),
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** An Atlassian document of one paragraph. */
export const adfOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** What lies at a path in each entry of a list of an answer; empty where there is no list. */
export function pluck(body: unknown, list: string, ...path: readonly string[]): unknown[] {
  const entries = dig(body, list);
  return Array.isArray(entries) ? entries.map((entry: unknown) => dig(entry, ...path)) : [];
}

/** The names of an object's members, in their order; empty for anything else. */
export const membersOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);
