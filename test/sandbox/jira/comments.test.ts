import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask, pluck } from './ask.ts';
import { dig } from './json.ts';
import { startJira } from './server.ts';

const cloud = await startJira({ flavour: 'cloud' });
const dc = await startJira({ flavour: 'dc-9.12' });
const onCloud = '/rest/api/3/issue/SHOP-482/comment';
const onDc = '/rest/api/2/issue/SHOP-482/comment';

beforeEach(() => {
  cloud.reset();
  dc.reset();
});
afterAll(() => Promise.all([cloud.close(), dc.close()]));

const complaintOf = (body: unknown) => dig(body, 'errors', 'comment');

describe('reading', () => {
  it.each([
    ['Cloud', cloud, onCloud],
    ['Data Center', dc, onDc],
  ])('%s gives the newest first when asked to, a page at a time', async (_name, jira, path) => {
    const told = await ask(jira, `${path}?orderBy=-created&maxResults=2&expand=renderedBody`);
    expect(told.body).toMatchObject({ startAt: 0, maxResults: 2, total: 4 });
    expect(pluck(told.body, 'comments', 'author', 'displayName')).toEqual(['Sofie Bakker', 'Mira Kowalski']);
    expect(pluck(told.body, 'comments', 'renderedBody')[1]).toContain('class="user-hover" rel="sbakker"');
  });

  it('answers 404 about a comment that is not there', async () => {
    expect((await ask(dc, `${onDc}/1`)).status).toBe(404);
  });
});

describe('writing on Cloud', () => {
  const post = (body: unknown) => ask(cloud, onCloud, { method: 'POST', body: { body } });

  it('keeps an Atlassian document as it is', async () => {
    const told = await post(adfOf('Thank *you*'));
    expect(told).toMatchObject({
      status: 201,
      body: { body: adfOf('Thank *you*'), author: { displayName: 'Mira Kowalski' } },
    });
    expect(cloud.state.issues['SHOP-482']?.comments.at(-1)).toMatchObject({
      author: 'mkowalski',
      text: { adf: adfOf('Thank *you*') },
    });
    const again = await ask(cloud, `${onCloud}/${String(dig(told.body, 'id'))}?expand=renderedBody`);
    expect(again).toMatchObject({ status: 200, body: { renderedBody: '<p>Thank *you*</p>' } });
  });

  it.each([
    ['a string', 'hello', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    [
      'another version',
      { ...adfOf('x'), version: 2 },
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    ],
    ['no text', { type: 'doc', version: 1, content: [] }, 'Comment body can not be empty!'],
    ['nothing', undefined, 'Comment body can not be empty!'],
    [
      'too much',
      adfOf('x'.repeat(32_768)),
      'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    ],
  ])('refuses %s', async (_name, body, complaint) => {
    const told = await post(body);
    expect([told.status, complaintOf(told.body)]).toEqual([400, complaint]);
    expect(cloud.state.issues['SHOP-482']?.comments).toHaveLength(4);
  });

  it.each([
    ['an unknown node', [{ type: 'banner', content: [] }]],
    ['an empty text', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
    ['a text outside of a block', [{ type: 'text', text: 'x' }]],
    ['an unknown mark', [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }]],
  ])('calls %s invalid input', async (_name, content) => {
    const told = await post({ type: 'doc', version: 1, content });
    expect([told.status, dig(told.body, 'errorMessages')]).toEqual([400, ['INVALID_INPUT']]);
  });
});

describe('writing on Data Center', () => {
  const post = (body: unknown) => ask(dc, `${onDc}?expand=renderedBody`, { method: 'POST', body: { body } });

  it('keeps wiki markup and renders it', async () => {
    const told = await post('Thank *you*, [~tortega]');
    expect(told).toMatchObject({ status: 201, body: { body: 'Thank *you*, [~tortega]' } });
    expect(dig(told.body, 'renderedBody')).toBe(
      `<p>Thank <b>you</b>, <a href="${dc.url}/secure/ViewProfile.jspa?name=tortega" class="user-hover" rel="tortega">Tomas Ortega</a></p>`,
    );
  });

  it.each([
    ['a document', adfOf('x')],
    ['blanks', '  \n'],
    ['nothing', undefined],
    ['too much', 'x'.repeat(32_768)],
  ])('refuses %s', async (_name, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('refuses JSON that is none', async () => {
    expect((await ask(dc, onDc, { method: 'POST', body: '{"body":' })).status).toBe(400);
  });

  it('takes the longest text', async () => {
    expect((await post('x'.repeat(32_767))).status).toBe(201);
  });
});

describe('changing', () => {
  const mine = () => dc.state.issues['SHOP-482']?.comments.find(({ author }) => author === 'mkowalski')?.id ?? '';
  const theirs = () => dc.state.issues['SHOP-482']?.comments.find(({ author }) => author === 'tortega')?.id ?? '';

  it('lets Mira edit and delete her own', async () => {
    expect(await ask(dc, `${onDc}/${mine()}`, { method: 'PUT', body: { body: 'New' } })).toMatchObject({
      status: 200,
      body: { body: 'New' },
    });
    expect(await ask(dc, `${onDc}/${mine()}`, { method: 'DELETE' })).toMatchObject({ status: 204, text: '' });
    expect(dc.state.issues['SHOP-482']?.comments).toHaveLength(3);
  });

  it('keeps her from those of others', async () => {
    expect((await ask(dc, `${onDc}/${theirs()}`, { method: 'PUT', body: { body: 'New' } })).status).toBe(403);
    expect((await ask(dc, `${onDc}/${theirs()}`, { method: 'DELETE' })).status).toBe(403);
  });
});
