import { createHash } from 'node:crypto';
import type { Commit, Moment, Person } from '../model.ts';

/** A commit from its message: the title is the first line, the body what follows. Its name is made from the message. */
export function commit(author: Person, at: Moment, message: string): Commit {
  const [title = '', ...rest] = message.split('\n');
  const body = rest.join('\n').trim();
  const sha = createHash('sha1').update(message).digest('hex');
  return { sha, title, author, at, ...(body && { body }) };
}
