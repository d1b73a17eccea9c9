import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';
import type { RemoteLink } from '../../issue/link.ts';
import { noSiteFields } from '../words/site-fields.ts';

const key = 'SHOP-482';
const page: RemoteLink = {
  globalId: 'system=https://git.example&id=42/§ x',
  url: 'https://git.example/shop/-/merge_requests/42',
  title: '!42 Round once',
  summary: 'Merged by Jonas',
  relationship: 'mentioned in',
  icon: 'https://git.example/icon.png',
  resolved: false,
  application: { name: 'Lozenge', type: 'example.lozenge' },
};

describe.each(flavours)('links on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);
  const writes = () => jira.requests.filter(({ method }) => method !== 'GET').length;

  it('have types, worded from either side', async () => {
    expect(await client().linkTypes()).toMatchObject({
      ok: true,
      value: expect.arrayContaining([{ id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }]),
    });
  });

  it('are made in the direction that is meant', async () => {
    expect(await client().link({ type: '10200', from: 'OPS-77', to: 'SHOP-490' })).toEqual({ ok: true, value: null });
    const relationsOf = async (one: string, other: string) => {
      const issue = await client().issue(one, noSiteFields);
      const { links } = issue.ok ? issue.value.value : expect.fail('no issue');
      return links.filter((link) => link.key === other).map(({ relation }) => relation);
    };
    expect(await relationsOf('OPS-77', 'SHOP-490')).toEqual(['blocks']);
    expect(await relationsOf('SHOP-490', 'OPS-77')).toEqual(['is blocked by']);
  });

  it.each([
    ['an issue', { type: '10200', from: key, to: 'SEC-7' }],
    ['a type', { type: '1', from: key, to: 'OPS-77' }],
  ])('need %s that is there', async (_name, link) => {
    expect(await client().link(link)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('lead to pages elsewhere', async () => {
    expect(await client().remoteLink(key, page.globalId)).toEqual({ ok: true, value: undefined });
    expect(await client().putRemoteLink(key, page)).toEqual({ ok: true, value: 'created' });
    expect(await client().remoteLink(key, page.globalId)).toEqual({ ok: true, value: page });
    expect(await client().remoteLinks(key)).toEqual({ ok: true, value: [page] });
  });

  it('are written only where they differ', async () => {
    await client().putRemoteLink(key, page);
    expect(writes()).toBe(1);
    expect(await client().putRemoteLink(key, page)).toEqual({ ok: true, value: 'unchanged' });
    expect(writes()).toBe(1);
    const closed = { ...page, resolved: true, icon: '', summary: '' };
    expect(await client().putRemoteLink(key, closed)).toEqual({ ok: true, value: 'replaced' });
    expect(await client().remoteLinks(key)).toEqual({ ok: true, value: [closed] });
  });

  it('stand beside those that people made by hand', async () => {
    jira.state.activity[jira.state.issues[key]?.id ?? ''] = {
      watchers: [],
      voters: [],
      worklogs: [],
      properties: {},
      remoteLinks: [
        {
          id: 1,
          globalId: undefined,
          application: undefined,
          relationship: undefined,
          object: { url: 'https://a.example', title: 'A' },
        },
      ],
    };
    expect(await client().putRemoteLink(key, page)).toEqual({ ok: true, value: 'created' });
    expect(await client().remoteLinks(key)).toMatchObject({ value: [{ globalId: '', title: 'A' }, page] });
  });

  it('are taken away, also when there are none', async () => {
    await client().putRemoteLink(key, page);
    for (const _ of ['there', 'gone']) {
      expect(await client().deleteRemoteLink(key, page.globalId)).toEqual({ ok: true, value: null });
    }
    expect(await client().remoteLinks(key)).toEqual({ ok: true, value: [] });
  });

  it('are refused with a name that is too long', async () => {
    expect(await client().putRemoteLink(key, { ...page, globalId: 'x'.repeat(256) })).toMatchObject({
      failure: { kind: 'invalid', fields: { globalId: expect.any(String) } },
    });
  });

  it('are kept from those who may only look, and from those who may not', async () => {
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await client().putRemoteLink(key, page)).toMatchObject({ failure: { kind: 'forbidden' } });
    expect(await client().deleteRemoteLink(key, page.globalId)).toMatchObject({ failure: { kind: 'forbidden' } });
    expect(await client().putRemoteLink('SEC-7', page)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await client().remoteLinks('SEC-7')).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});
