import type { CommentOperations, JiraClient } from '../../../utils/jira/client.ts';
import { has, key, same, valueOf, type Row } from '../row.ts';
import { lacks } from '../absences.ts';
import { me } from '../place.ts';

const add = async (client: JiraClient): Promise<string> =>
  valueOf(await client.addComment(key, 'Rounded **once**, see `total()`.')).value.id;

export const commentRows = {
  comments: {
    title: 'Comments, newest first',
    async see({ client, issue }) {
      const page = valueOf(await client.comments(key, { newestFirst: true, startAt: 0, most: 2 })).value;
      const held = issue(key).comments.map(({ id }) => id);
      same([page.comments.map(({ id }) => id), page.total], [held.toReversed().slice(0, 2), held.length]);
    },
  },
  addComment: {
    title: 'Add a comment',
    async see({ client, issue }) {
      const id = await add(client);
      const last = issue(key).comments.at(-1);
      same([last?.id, last?.author], [id, me]);
      has(JSON.stringify(last?.text), 'total()');
    },
  },
  findComment: {
    title: 'Find a comment whose sending got no answer',
    async see({ client, issue, jira }) {
      const text = 'Rounded **once**, see `total()`.';
      const sent = { text, after: issue(key).comments.at(-1)?.id, sentAt: Date.now() };
      same(valueOf(await client.findComment(key, sent)), undefined);
      jira.faults.failWrites = 'lost-answer';
      const lost = await client.addComment(key, text);
      same(lost.ok || lost.failure, { kind: 'unknown-outcome' });
      same(valueOf(await client.findComment(key, sent))?.value.id, issue(key).comments.at(-1)?.id);
    },
  },
  editComment: {
    title: 'Change a comment',
    async see({ client, issue }) {
      const id = await add(client);
      valueOf(await client.editComment(key, id, 'Rounded twice'));
      has(JSON.stringify(issue(key).comments.at(-1)?.text), 'Rounded twice');
    },
  },
  deleteComment: {
    title: 'Delete a comment',
    async see({ client, issue }) {
      const before = issue(key).comments.length;
      valueOf(await client.deleteComment(key, await add(client)));
      same(issue(key).comments.length, before);
    },
  },
  setCommentProperty: {
    title: 'Set a property of a comment',
    absence: lacks('commentProperties'),
    async see({ client, jira }) {
      const id = await add(client);
      valueOf(await client.setCommentProperty(id, 'lozenge', { from: '!42' }));
      same(jira.state.commentProperties[id], { lozenge: { from: '!42' } });
    },
  },
  commentProperty: {
    title: 'Read a property of a comment',
    absence: lacks('commentProperties'),
    async see({ client }) {
      const id = await add(client);
      same(valueOf(await client.commentProperty(id, 'lozenge')), undefined);
      valueOf(await client.setCommentProperty(id, 'lozenge', ['!42']));
      same(valueOf(await client.commentProperty(id, 'lozenge')), ['!42']);
    },
  },
} satisfies Record<keyof CommentOperations, Row>;
