import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import { quoteJql, quoteJqlWords } from '../words/jql.ts';

describe.each(flavours)('searching %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);
  const page = async (jql: string, most = 50, next?: string) => {
    const answer = await client().search(jql, { most, ...(next !== undefined && { next }) });
    return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.failure));
  };
  const keys = async (jql: string) => (await page(jql)).value.issues.map(({ key }) => key);

  it('gives what rows need, with pictures', async () => {
    const { value, images } = await page('key = SHOP-482');
    expect(value.issues).toMatchObject([
      {
        key: 'SHOP-482',
        url: `${jira.url}/browse/SHOP-482`,
        type: { shape: 'bug' },
        status: { name: 'In review', category: 'doing' },
        assignee: { name: 'Mira Kowalski', avatar: expect.stringContaining('avatar:') },
      },
    ]);
    expect(Object.keys(images)).toContain(value.issues[0]?.assignee?.avatar);
    expect(value.next).toBeUndefined();
  });

  it('goes on from page to page, each issue once', async () => {
    const all = await keys('project = SHOP order by key');
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const { value } = await page('project = SHOP order by key', 4, next);
      seen.push(...value.issues.map(({ key }) => key));
      next = value.next;
    } while (next !== undefined);
    expect(all.length).toBeGreaterThan(8);
    expect(seen).toEqual(all);
  });

  it('counts', async () => {
    const all = await keys('project = OPS');
    expect(await client().count('project = OPS')).toEqual({ ok: true, value: all.length });
  });

  it.each([
    ['mine', 'assignee = currentUser() and statusCategory != Done order by updated desc', 'SHOP-482'],
    ['by words', `text ~ ${quoteJqlWords('percentage voucher')} and key = SHOP-482`, 'SHOP-482'],
    ['by signs in words', `text ~ ${quoteJqlWords('voucher (percentage')} and key = SHOP-482`, 'SHOP-482'],
    ['by a status with a blank', `status = ${quoteJql('In review')} and labels = rounding`, 'SHOP-482'],
    ['by label and sprint', 'labels = rounding and sprint in openSprints() and key = SHOP-482', 'SHOP-482'],
    ['recently viewed', 'issuekey in issueHistory() and key = SHOP-482 order by lastViewed desc', 'SHOP-482'],
    ['unresolved', 'resolution = Unresolved and key = SHOP-482', 'SHOP-482'],
  ])('finds %s', async (_name, jql, key) => {
    expect(await keys(jql)).toContain(key);
  });

  it.each([
    ['nonsense', 'project = ', /JQL/],
    ['an unknown field', 'nosuch = 1', /nosuch/],
    ['an unknown project', 'project = SEC', /SEC/],
    ['a reserved word', 'labels = order', /reserved/],
    ['a broken text', 'text ~ "foo("', /foo\(/],
  ])('says what is wrong with %s', async (_name, jql, complaint) => {
    const invalid = { ok: false, failure: { kind: 'invalid', messages: [expect.stringMatching(complaint)] } };
    expect(await client().search(jql, { most: 5 })).toMatchObject(invalid);
    expect(await client().count(jql)).toMatchObject(invalid);
  });

  it('takes a query of any length', async () => {
    const jql = `key in (${Array.from({ length: 400 }, (_, at) => `SHOP-${at}`).join(', ')}) or key = SHOP-482`;
    const answer = await client().search(jql, { most: 5 });
    // Some of them are not there, and nobody asked to be forgiven: refused as a query, not as too long.
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    expect(jira.requests[0]?.method).toBe('POST');
  });

  it.each([
    ['a key', 'SHOP-482', 'SHOP-482'],
    ['a key in small letters', 'shop-482', 'SHOP-482'],
    ['a number', '482', 'SHOP-482'],
    ['the beginning of a word', 'vouch', 'SHOP-482'],
    ['what others work on', 'OPS-61', 'OPS-61'],
    ['a subtask', 'SHOP-486', 'SHOP-486'],
  ])('suggests for %s', async (_name, typed, key) => {
    const answer = await client().suggest(typed);
    const suggested = answer.ok ? answer.value : expect.fail('nothing suggested');
    expect(suggested.map((each) => each.key)).toContain(key);
    expect(new Set(suggested.map((each) => each.key)).size).toBe(suggested.length);
    expect(JSON.stringify(suggested)).not.toContain('<b>');
  });

  it.each([
    ['nothing', '  ', 0],
    ['what there is not', 'qwertz', 1],
    ['what is hidden', 'SEC-7', 1],
  ])('suggests nothing for %s', async (_name, typed, requests) => {
    expect(await client().suggest(typed)).toEqual({ ok: true, value: [] });
    expect(jira.requests).toHaveLength(requests);
  });
});

describe('a page on Cloud', () => {
  it('ends when its token is a week old', async () => {
    let now = Date.now();
    const jira = await startJira({ flavour: 'cloud', now: () => now });
    const client = clientOn(jira, 'cloud');
    const first = await client.search('project = SHOP', { most: 3 });
    const next = first.ok ? first.value.value.next : undefined;
    now += 8 * 86_400_000;
    const second = await client.search('project = SHOP', { most: 3, ...(next !== undefined && { next }) });
    await jira.close();
    expect(next).toMatch(/./);
    expect(second).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', messages: [expect.stringContaining('token')] },
    });
  });
});
