import type { Failure, FailureKind } from '../../result/failure.ts';
import { ok, refuse, type Result } from '../../result/result.ts';
import { parseJson } from './error-body.ts';
import type { Answer, JsonCall } from './http.ts';
import { judge, type Asked, type RawAnswer } from './judge.ts';
import { pauseBeforeRetry } from './retry.ts';

export interface ConversationParts {
  /** One request and its unjudged answer. */
  readonly once: (call: JsonCall, url: URL) => Promise<Result<RawAnswer>>;
  readonly asked: Asked;
  readonly online: () => boolean;
  /** The XSRF filter refused a write; answers whether sending once more makes sense. */
  readonly onXsrf: () => Promise<boolean>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
}

/**
 * Asks until there is an answer to give: reads again what passing trouble kept from being read, sends a write again only
 * when Jira refused it before it did anything (architecture.md, decisions 11 and 13).
 */
export function createConversation(parts: ConversationParts): (call: JsonCall, url: URL) => Promise<Result<Answer>> {
  const { once, asked, online, onXsrf, pause, random } = parts;

  const attempt = async (call: JsonCall, url: URL): Promise<Result<RawAnswer>> => {
    const wasOnline = online();
    const answer = await once(call, url);
    if (!answer.ok) return isWrite(call) && wasOnline ? refuse(orUnknown(answer.failure)) : answer;
    const failure = judge(answer.value, asked);
    return failure === undefined ? answer : refuse(failure);
  };

  return async (call, url) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt(call, url);
      if (answer.ok) return readJson(answer.value);
      const { failure } = answer;
      const refusedUnread = failure.kind === 'xsrf' && tries === 1 && (await onXsrf());
      const wait = isWrite(call) ? undefined : pauseBeforeRetry(failure, tries, random());
      if (!refusedUnread && wait === undefined) return answer;
      if (wait !== undefined) await pause(wait);
    }
  };
}

const isWrite = ({ method = 'GET', readsOnly = false }: JsonCall): boolean => method !== 'GET' && !readsOnly;

/**
 * A write whose answer is lost may have arrived, unless the browser never let it out. That the port or the name was not there
 * proves nothing: Chromium sends a write again when an older connection breaks under it, and this is what became of the second.
 */
const orUnknown = (failure: Failure): Failure => (unsent.has(failure.kind) ? failure : { kind: 'unknown-outcome' });

/** Without permission or secret nothing goes out. */
const unsent: ReadonlySet<FailureKind> = new Set([
  'no-host-permission',
  'no-secret',
  'vault-locked',
  'vault-unavailable',
]);

function readJson({ status, headers, body }: RawAnswer): Result<Answer> {
  if (body.trim() === '') return ok({ status, headers, json: undefined });
  const json = parseJson(body);
  return json === undefined ? refuse({ kind: 'unexpected-answer', what: 'no JSON' }) : ok({ status, headers, json });
}
