import { createJiraClient } from '../../utils/jira/client.ts';
import { authoriseWith } from '../../utils/jira/http/authorise.ts';
import { createHttp } from '../../utils/jira/http/http.ts';
import type { Result } from '../../utils/result/result.ts';
import { Secret } from '../../utils/vault/secret.ts';
import { isAskedBy } from './find-rows.ts';
import type { Recording } from './recording.ts';
import type { Row } from './row.ts';

const webUrl = 'https://jira.example.org';

/** Whom the client asks for beside the answer in question: who it is. */
const me = { accountId: 'me', name: 'me', displayName: 'Me' };

/** What came of an operation that got a recorded answer; `undefined` when it asked for nothing of the kind. */
export type Outcome = Result<string | undefined> | undefined;

/**
 * Has an operation of the client read a recorded answer: everything between `fetch` and the operation's result is what
 * the extension does. A refusal is the answer to whatever is asked; anything else only to the endpoints of the row.
 */
export async function replay(recording: Recording, row: Row, isRefusal: boolean): Promise<Outcome> {
  const outcome = await replayAs(recording, row, isRefusal, recording.version);
  // What was recorded is there, whatever its version otherwise has not: an agile API that was installed apart.
  return outcome ?? replayAs(recording, row, isRefusal, undefined);
}

async function replayAs(
  recording: Recording,
  row: Row,
  isRefusal: boolean,
  version: string | undefined,
): Promise<Outcome> {
  const { deployment } = recording;
  const byToken = /bearer|\bPAT\b/i.test(recording.endpoint);
  const method = deployment === 'cloud' ? 'cloud-token' : byToken ? 'pat' : 'password';
  let isAsked = false;
  const http = createHttp({
    site: { webUrl, apiUrl: '', deployment },
    method,
    authorise: authoriseWith({ method, account: 'me@example.org' }, new Secret('secret')),
    online: () => true,
    hasPermission: async () => true,
    pause: async () => undefined,
    fetch: async (address, init) => {
      const url = new URL(String(address));
      const verb = init?.method ?? 'GET';
      const isMeant = isAskedBy(row, verb, url);
      isAsked ||= isMeant || isRefusal;
      if (isMeant || isRefusal) return toResponse(recording, Number(url.searchParams.get('startAt') ?? 0));
      return url.pathname.endsWith('/myself')
        ? Response.json(me)
        : Response.json({ errorMessages: [] }, { status: 404 });
    },
  });
  const result = await row.read(createJiraClient({ webUrl, apiUrl: '', deployment, version }, http), recording.body);
  return isAsked ? result : undefined;
}

/** The recorded answer; to whoever reads on behind its first page, its end. */
function toResponse({ status, headers, body }: Recording, startAt: number): Response {
  const shown = startAt > 0 ? ended(body) : body;
  const text = shown === undefined ? '' : typeof shown === 'string' ? shown : JSON.stringify(shown);
  const hasNoBody = [204, 205, 304].includes(status);
  return new Response(hasNoBody ? null : text, { status, headers });
}

/** A page with nothing on it. */
const ended = (page: unknown): unknown =>
  typeof page !== 'object' || page === null || Array.isArray(page)
    ? []
    : Object.fromEntries(Object.entries(page).map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
