import { ok } from '../../result/result.ts';
import type { CommentOperations, Pictured, SiteOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { commentPageWire, commentWire, type CommentWire } from '../wire/fields.wire.ts';
import { mostComments, toComment } from '../words/to-issue.ts';
import { newestComments, type AskPage } from './newest-comments.ts';

/** How far a Jira's clock may be off when a comment is looked for by time. */
const clockToleranceMs = 15 * 60_000;

export function createCommentOperations(
  { dialect, at, ask, write, writeOnly, images: collector }: Speaker,
  { myself }: Pick<SiteOperations, 'myself'>,
): Omit<CommentOperations, 'commentProperty' | 'setCommentProperty'> {
  const { readBody, commentExpand, writeText, isSameText, traits } = dialect;

  const pictured = (wire: CommentWire): Pictured<ReturnType<typeof toComment>> => {
    const images = collector();
    return { value: toComment(wire, readBody, images), images: images.table };
  };

  const askPage =
    (key: string): AskPage =>
    (query) =>
      ask({ path: at(key, '/comment'), query: { ...query, ...commentExpand } }, commentPageWire, 'comments');

  const newest = (key: string, range: { readonly startAt: number; readonly most: number }) =>
    newestComments(askPage(key), traits.ordersComments, range);

  const send = async (method: 'POST' | 'PUT', path: string, text: string) => {
    const wire = await write(
      { method, path, query: commentExpand, body: { body: writeText(text) } },
      commentWire,
      'comment',
    );
    return wire.ok ? ok(pictured(wire.value)) : wire;
  };

  const one = (key: string, id: string): string => at(key, `/comment/${encodeURIComponent(id)}`);

  return {
    async comments(key, { newestFirst, startAt, most }) {
      const wire = await (newestFirst
        ? newest(key, { startAt, most })
        : askPage(key)({ startAt: String(startAt), maxResults: String(most) }));
      if (!wire.ok) return wire;
      const images = collector();
      const comments = wire.value.comments.map((comment) => toComment(comment, readBody, images));
      return ok({ value: { comments, total: wire.value.total ?? comments.length }, images: images.table });
    },

    addComment: (key, text) => send('POST', at(key, '/comment'), text),
    editComment: (key, id, text) => send('PUT', one(key, id), text),
    deleteComment: (key, id) => writeOnly({ method: 'DELETE', path: one(key, id) }),

    async findComment(key, sent) {
      const [found, me] = await Promise.all([newest(key, { startAt: 0, most: mostComments }), myself()]);
      if (!found.ok) return found;
      if (!me.ok) return me;
      const wire = found.value.comments.find((comment) => {
        const { value } = pictured(comment);
        const isNew =
          sent.after === undefined
            ? Date.parse(value.created) >= sent.sentAt - clockToleranceMs
            : Number(comment.id) > Number(sent.after);
        return isNew && value.author?.id === me.value.value.id && isSameText(comment.body, sent.text);
      });
      return ok(wire && pictured(wire));
    },
  };
}
