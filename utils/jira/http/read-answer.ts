import { ok, refuse, type Result } from '../../result/result.ts';
import type { RawAnswer } from './judge.ts';
import { readAtMost } from './read-at-most.ts';

/** More than any Jira has to say at once: ten thousand projects are half of it. What is more would cost the worker its life. */
const mostBytes = 20_000_000;

/** An answer to its end, unjudged; `unexpected-answer` for one of more than 20 MB. */
export async function readAnswer(response: Response): Promise<Result<RawAnswer>> {
  const { status, headers, type } = response;
  const bytes = await readAtMost(response, mostBytes);
  if (bytes === undefined) return refuse({ kind: 'unexpected-answer', what: 'more than 20 MB' });
  return ok({ status, headers, opaque: type === 'opaqueredirect', body: new TextDecoder().decode(bytes) });
}
