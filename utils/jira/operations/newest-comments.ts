import { ok, type Result } from '../../result/result.ts';
import type { CommentWire } from '../wire/fields.wire.ts';

interface Page {
  readonly comments: readonly CommentWire[];
  readonly total?: number | undefined;
}

/** Asks for a page of comments; how it is sorted is up to the query. */
export type AskPage = (query: Readonly<Record<string, string>>) => Promise<Result<Page>>;

/**
 * The newest comments first, leaving out the newest `startAt`. Where Jira cannot sort (Server 6), they stand at the end, and
 * how far away that is the first answer says.
 */
export async function newestComments(
  askPage: AskPage,
  ordersComments: boolean,
  { startAt, most }: { readonly startAt: number; readonly most: number },
): Promise<Result<Page>> {
  if (ordersComments) return askPage({ orderBy: '-created', startAt: String(startAt), maxResults: String(most) });
  const first = await askPage({ startAt: '0', maxResults: String(most) });
  if (!first.ok) return first;
  const { comments, total = comments.length } = first.value;
  const end = Math.max(0, total - startAt);
  const begin = Math.max(0, end - most);
  if (end <= comments.length) return ok({ comments: comments.slice(begin, end).toReversed(), total });
  const last = await askPage({ startAt: String(begin), maxResults: String(end - begin) });
  return last.ok ? ok({ comments: last.value.comments.toReversed(), total }) : last;
}
