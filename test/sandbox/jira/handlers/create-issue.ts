import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import type { Call } from '../call.ts';
import { fillIn } from '../create/fill-in.ts';

/** POST /issue: 201 with id, key and address, or a 400 that says what the screen of creating misses. */
export function createIssue(call: Call): Answer {
  const issue = fillIn(call);
  if ('headers' in issue) return issue;
  const { id, key } = issue;
  call.state.issues[key] = issue;
  return json({ id, key, self: `${call.site.api}/issue/${id}` }, 201);
}
