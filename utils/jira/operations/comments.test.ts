import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn, traitsOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

/** Has more comments than a page. */
const long = 'SHOP-482';

describe.each(flavours)('comments on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => {
    jira.reset();
    const { comments = [] } = jira.state.issues[long] ?? {};
    jira.state.nextCommentId = 30_000;
    const [first] = comments;
    for (let number = 0; first && number < 25; number += 1) {
      const moment = new Date(Date.now() - 60_000 + number).toISOString();
      const text = { wiki: `word${number}` };
      comments.push({ ...first, id: String(20_000 + number), created: moment, updated: moment, text });
    }
  });
  afterAll(() => jira.close());

  const client = (as = jira.credentials) => clientOn(jira, flavour, as);
  const ids = () => jira.state.issues[long]?.comments.map(({ id }) => id) ?? [];
  const page = async (range: { newestFirst: boolean; startAt: number; most: number }) => {
    const answer = await client().comments(long, range);
    const { comments, total } = answer.ok ? answer.value.value : expect.fail('no comments');
    return { ids: comments.map(({ id }) => id), total };
  };

  it.each([
    ['the newest', { newestFirst: true, startAt: 0, most: 3 }],
    ['those before them', { newestFirst: true, startAt: 3, most: 3 }],
    ['the oldest of all', { newestFirst: true, startAt: 27, most: 3 }],
    ['none beyond', { newestFirst: true, startAt: 40, most: 3 }],
    ['all, the newest first', { newestFirst: true, startAt: 0, most: 100 }],
    ['all but one, the newest first', { newestFirst: true, startAt: 1, most: 100 }],
  ])('reads %s', async (_name, range) => {
    const expected = ids()
      .toReversed()
      .slice(range.startAt, range.startAt + range.most);
    expect(await page(range)).toEqual({ ids: expected, total: 29 });
  });

  it('reads from the oldest on', async () => {
    expect(await page({ newestFirst: false, startAt: 2, most: 3 })).toEqual({ ids: ids().slice(2, 5), total: 29 });
  });

  it('finds a comment whose answer was lost at the end of a long thread', async () => {
    const sent = { text: 'Did *this* arrive?', after: ids().at(-1), sentAt: Date.now() };
    expect(await client().findComment(long, sent)).toEqual({ ok: true, value: undefined });
    jira.faults.failWrites = 'lost-answer';
    expect(await client().addComment(long, sent.text)).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
    expect(await client().findComment(long, sent)).toMatchObject({ value: { value: { id: ids().at(-1) } } });
  });

  const add = async (text: string) => {
    const added = await client().addComment(long, text);
    return added.ok ? added.value.value.id : expect.fail('no comment');
  };

  it('edits my comment', async () => {
    const id = await add('Thenk you');
    const edited = await client().editComment(long, id, '**Thank** you');
    expect(edited).toMatchObject({ ok: true, value: { value: { id, author: { name: 'Mira Kowalski' } } } });
    expect(JSON.stringify(edited)).toMatch(/strong|<b>/);
    expect(JSON.stringify(await page({ newestFirst: true, startAt: 0, most: 1 }))).toContain(id);
  });

  it('deletes my comment', async () => {
    const id = await add('Never mind');
    expect(await client().deleteComment(long, id)).toEqual({ ok: true, value: null });
    expect(ids()).not.toContain(id);
    expect(await client().deleteComment(long, id)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it.each([
    ['edit', (id: string) => client().editComment(long, id, 'x')],
    ['delete', (id: string) => client().deleteComment(long, id)],
  ])('lets nobody %s what others wrote', async (_name, act) => {
    const [first = ''] = ids();
    expect(await act(first)).toMatchObject({
      ok: false,
      failure: {
        kind: expect.stringMatching(/^(invalid|forbidden)$/),
        messages: [expect.stringMatching(/permission/)],
      },
    });
  });

  it('says that nobody knows whether an edit arrived', async () => {
    const id = await add('x');
    jira.faults.failWrites = 'lost-answer';
    expect(await client().editComment(long, id, 'y')).toEqual({ ok: false, failure: { kind: 'unknown-outcome' } });
  });

  describe.skipIf(!traitsOn(flavour).commentProperties)('their properties', () => {
    it('are put, replaced and read', async () => {
      const id = await add('x');
      expect(await client().commentProperty(id, 'app.source')).toEqual({ ok: true, value: undefined });
      for (const value of [{ request: '!1', at: [1, 2] }, 'a word', 0]) {
        expect(await client().setCommentProperty(id, 'app.source', value)).toEqual({ ok: true, value: null });
        expect(await client().commentProperty(id, 'app.source')).toEqual({ ok: true, value });
      }
    });

    it('belong to those who may edit the comment', async () => {
      expect(await client().setCommentProperty(ids()[0] ?? '', 'a', 1)).toMatchObject({
        failure: { kind: 'forbidden' },
      });
    });
  });

  it.skipIf(traitsOn(flavour).commentProperties)('have no properties, and Jira is not bothered', async () => {
    expect(await client().setCommentProperty('1', 'a', 1)).toEqual({ ok: false, failure: { kind: 'form-not-taken' } });
    expect(await client().commentProperty('1', 'a')).toEqual({ ok: true, value: undefined });
    expect(jira.requests).toEqual([]);
  });
});
