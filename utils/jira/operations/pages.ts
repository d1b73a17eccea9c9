import type * as z from 'zod/mini';
import { refuse, type Result } from '../../result/result.ts';
import type { JsonCall } from '../http/http.ts';
import type { Speaker } from '../speaker.ts';
import { pageWire } from '../wire/page.wire.ts';
import { mustListOf, read } from '../wire/wire.ts';

export interface PageSizes {
  /** What is asked for; whoever gives less at once says so in the answer. */
  readonly perPage: number;
  /** Where reading stops. */
  readonly mostPages: number;
}

/** The most that Cloud's createmeta may be asked for, and more than anybody chooses among. */
const usualSizes: PageSizes = { perPage: 200, mostPages: 20 };

/**
 * Reads every page of a list, whichever way Jira pages it (jira-api.md §5). Members that nobody can read are left out; an
 * answer that holds no list is `unexpected-answer`.
 */
export async function readPages<S extends z.ZodMiniType>(
  { ask }: Pick<Speaker, 'ask'>,
  { path, query }: Pick<JsonCall, 'path' | 'query'>,
  member: S,
  what: string,
  { perPage, mostPages }: PageSizes = usualSizes,
): Promise<Result<z.infer<S>[]>> {
  let all: readonly unknown[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const range = { startAt: String(all.length), maxResults: String(perPage) };
    const wire = await ask({ path, query: { ...query, ...range } }, pageWire, what);
    if (!wire.ok) return wire;
    const { values, issueTypes, fields, isLast, total = Infinity } = wire.value;
    const members = values ?? issueTypes ?? fields;
    if (members === undefined) return refuse({ kind: 'unexpected-answer', what });
    all = [...all, ...members];
    // A page may be shorter than was asked for without being the last.
    if (isLast === true || members.length === 0 || all.length >= total) break;
  }
  return read(mustListOf(member), all, what);
}
