import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../scope/scope.ts';
import { pagesOf, reconcile, refreshPages } from './scripts.ts';
import { matchesPattern, stubReach } from './test-kit.ts';

let reach: ReturnType<typeof stubReach>;
beforeEach(() => {
  reach = stubReach();
  reach.granted.add('https://git.test/*').add('http://gitlab.test/*');
});

const placesOf = (urls: readonly string[], scopes: readonly Scope[] = []) => ({
  hosts: urls.map((url) => ({ url })),
  scopes: [...scopes],
});
const bring = (...urls: readonly string[]): Promise<void> => reconcile(async () => placesOf(urls));

describe('the pages of a Git host', () => {
  it.each([
    ['https://git.test', 'https://git.test/*', ['https://git.test/', 'https://git.test/a/b'], ['http://git.test/a']],
    [
      'http://gitlab.test:8100',
      'http://gitlab.test/*',
      // Patterns know no port; the worker looks at it.
      ['http://gitlab.test:8100/a', 'http://gitlab.test:81/a'],
      ['https://gitlab.test:8100/a'],
    ],
    [
      'https://git.test/gitlab',
      'https://git.test/gitlab/*',
      ['https://git.test/gitlab/a', 'https://git.test/gitlab/'],
      ['https://git.test/a', 'https://git.test/gitlabs/a', 'https://git.test/x/gitlab/a'],
    ],
    [
      'https://git.test:8443/tools/gitlab',
      'https://git.test/tools/gitlab/*',
      ['https://git.test:8443/tools/gitlab/a'],
      ['https://git.test:8443/tools/a'],
    ],
    ['https://git.test/$1', 'https://git.test/$1/*', ['https://git.test/$1/a'], ['https://git.test/a']],
  ])('%s', (url, pattern, inside, outside) => {
    expect(pagesOf({ url })).toBe(pattern);
    expect(inside.filter((address) => !matchesPattern(pattern, address))).toEqual([]);
    expect(outside.filter((address) => matchesPattern(pattern, address))).toEqual([]);
  });
});

describe('the registered scripts', () => {
  it('are the scout on every enabled host, for good', async () => {
    await bring('https://git.test', 'http://gitlab.test:8100');
    expect([...reach.scripts.values()]).toEqual([
      {
        id: 'host:https://git.test',
        matches: ['https://git.test/*'],
        js: ['/scout.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
      expect.objectContaining({ id: 'host:http://gitlab.test:8100', matches: ['http://gitlab.test/*'] }),
    ]);
  });

  it.each<[string, string[], string[], string[]]>([
    [
      'a host is added',
      ['https://git.test'],
      ['https://git.test', 'https://git.test/gitlab'],
      ['register host:https://git.test/gitlab on https://git.test/gitlab/*'],
    ],
    [
      'a host is taken away',
      ['https://git.test', 'http://gitlab.test'],
      ['https://git.test'],
      ['unregister host:http://gitlab.test'],
    ],
    ['all are taken away', ['https://git.test'], [], ['unregister host:https://git.test']],
    [
      'one takes the place of another',
      ['https://git.test'],
      ['https://git.test/gitlab'],
      ['unregister host:https://git.test', 'register host:https://git.test/gitlab on https://git.test/gitlab/*'],
    ],
    ['nothing has changed', ['https://git.test', 'http://gitlab.test'], ['http://gitlab.test', 'https://git.test'], []],
    ['a host is not granted', [], ['https://other.test'], []],
  ])('change by the difference: %s', async (_case, before, after, expected) => {
    await bring(...before);
    reach.log.length = 0;
    await bring(...after);
    expect(reach.log).toEqual(expected);
  });

  it('leave with their permission, and come back with it', async () => {
    await bring('https://git.test');
    reach.granted.delete('https://git.test/*');
    await bring('https://git.test');
    expect([...reach.scripts.keys()]).toEqual([]);
    reach.granted.add('https://git.test/*');
    await bring('https://git.test');
    expect([...reach.scripts.keys()]).toEqual(['host:https://git.test']);
  });

  it('never come by a permission alone: Jira’s origins are granted too', async () => {
    reach.granted.add('https://jira.test/*');
    await bring('https://git.test');
    expect([...reach.scripts.keys()]).toEqual(['host:https://git.test']);
  });

  it('of others stay as they are', async () => {
    reach.scripts.set('another', { id: 'another', matches: ['https://git.test/*'] });
    await bring('https://git.test');
    await bring();
    expect([...reach.scripts.keys()]).toEqual(['another']);
    expect(reach.log).toEqual([
      'register host:https://git.test on https://git.test/*',
      'unregister host:https://git.test',
    ]);
  });

  it('that run on other pages than they should are made anew', async () => {
    reach.scripts.set('host:https://git.test', { id: 'host:https://git.test', matches: ['https://old.test/*'] });
    await bring('https://git.test');
    expect(reach.scripts.get('host:https://git.test')?.matches).toEqual(['https://git.test/*']);
  });
});

describe('two runs at once', () => {
  it('go one after the other, and the last has the last word', async () => {
    await Promise.all([
      bring('https://git.test'),
      bring('https://git.test', 'http://gitlab.test'),
      bring('https://git.test'),
    ]);
    expect([...reach.scripts.keys()]).toEqual(['host:https://git.test']);
    expect(reach.log).toEqual([
      'register host:https://git.test on https://git.test/*',
      'register host:http://gitlab.test on http://gitlab.test/*',
      'unregister host:http://gitlab.test',
    ]);
  });

  it('read the hosts when it is their turn', async () => {
    let hosts = ['https://git.test'];
    const read = async () => placesOf(hosts);
    const first = reconcile(read);
    hosts = [];
    const second = reconcile(read);
    await Promise.all([first, second]);
    expect([...reach.scripts.keys()]).toEqual([]);
  });

  it('do not stop each other when one fails', async () => {
    const failed = reconcile(() => Promise.reject(new Error('no settings')));
    const next = bring('https://git.test');
    await expect(failed).rejects.toThrow('no settings');
    await next;
    expect([...reach.scripts.keys()]).toEqual(['host:https://git.test']);
  });
});

describe('pages that are open already', () => {
  const scoutIn = (tab: number): string => `execute /scout.js in ${tab}`;

  it('of a new host get the scout at once, others don’t', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/gitlab/a' }, { id: 2, url: 'https://git.test/b' }, { id: 3 });
    await bring('https://git.test/gitlab');
    expect(reach.log).toContain(scoutIn(1));
    expect(reach.log).not.toContain(scoutIn(2));
    reach.log.length = 0;
    await bring('https://git.test/gitlab');
    expect(reach.log).toEqual([]);
  });

  it('that cannot be scripted leave the others alone', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/a' }, { id: 2, url: 'https://git.test/b' });
    reach.page.result = () => {
      throw new Error('Frame with ID 0 is showing error page');
    };
    await bring('https://git.test');
    expect(reach.log).toEqual(expect.arrayContaining([scoutIn(1), scoutIn(2)]));
    expect([...reach.scripts.keys()]).toEqual(['host:https://git.test']);
  });

  it('that give no answer, as while they load, keep nobody waiting', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/a' }, { id: 2, url: 'https://git.test/b' });
    reach.page.result = () => new Promise(() => undefined);
    await bring('https://git.test');
    await bring();
    expect(reach.log).toEqual(expect.arrayContaining([scoutIn(1), scoutIn(2), leaveIn(1), leaveIn(2)]));
  });

  const leaveIn = (tab: number): string => `execute a function in ${tab}`;

  it('of a host that is taken away are left, and the others are not', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/a' }, { id: 2, url: 'http://gitlab.test/b' });
    await bring('https://git.test', 'http://gitlab.test');
    reach.log.length = 0;
    await bring('http://gitlab.test');
    expect(reach.log).toContain(leaveIn(1));
    expect(reach.log).not.toContain(leaveIn(2));
  });

  it('that another host of the same origin keeps, get the scout again after that', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/gitlab/a' });
    await bring('https://git.test', 'https://git.test/gitlab');
    reach.log.length = 0;
    await bring('https://git.test');
    expect(reach.log).toEqual(['unregister host:https://git.test/gitlab', leaveIn(1), scoutIn(1)]);
  });

  it('get the scout anew after an update, though it is registered', async () => {
    reach.tabs.push({ id: 1, url: 'https://git.test/a' });
    await bring('https://git.test');
    reach.log.length = 0;
    await reconcile(async () => placesOf(['https://git.test']), { anew: true });
    expect(reach.log).toEqual([scoutIn(1)]);
  });
});

describe('a host where keys are written in an unusual way', () => {
  const host = 'https://git.test';
  const both = ['/rules.js', '/scout.js'];
  const scope: Scope = { host, path: 'shop/web', settings: 'default', fields: { pattern: 'AB-\\d+' } };
  const bringBy = (...scopes: readonly Scope[]): Promise<void> =>
    reconcile(async () => placesOf([host, 'http://gitlab.test'], scopes));
  const js = (id: string) => reach.scripts.get(`host:${id}`)?.js;

  it('gets the rules before the scout, and no other does', async () => {
    await bringBy(scope);
    expect([js(host), js('http://gitlab.test')]).toEqual([both, ['/scout.js']]);
  });

  it.each<[string, Scope[], Scope[], string[]]>([
    ['begins to be one', [], [scope], ['execute /rules.js,/scout.js in 1']],
    ['is none any more', [scope], [], ['execute /scout.js in 1']],
  ])(
    'is registered anew when it %s, and its open pages get what it has then',
    async (_case, before, after, brought) => {
      reach.tabs.push({ id: 1, url: `${host}/a` }, { id: 2, url: 'http://gitlab.test/a' });
      await bringBy(...before);
      reach.log.length = 0;
      await bringBy(...after);
      expect(reach.log).toEqual([`unregister host:${host}`, `register host:${host} on ${host}/*`, ...brought]);
    },
  );

  it('is left alone while it stays one, however the browser writes the names', async () => {
    await bringBy(scope);
    const script = reach.scripts.get(`host:${host}`);
    reach.scripts.set(`host:${host}`, {
      ...script,
      id: `host:${host}`,
      js: ['moz-extension://x/rules.js', 'scout.js'],
    });
    reach.log.length = 0;
    await bringBy({ ...scope, fields: { prefix: '#' } });
    expect(reach.log).toEqual([]);
  });
});

it('open pages of hosts that are granted are judged anew', async () => {
  reach.granted.delete('http://gitlab.test/*');
  reach.tabs.push(
    { id: 1, url: 'https://git.test/a' },
    { id: 2, url: 'http://gitlab.test/a' },
    { id: 3, url: 'https://x.test/' },
  );
  reach.page.result = () => new Promise(() => undefined);
  await refreshPages(placesOf(['https://git.test', 'http://gitlab.test']));
  expect(reach.log).toEqual(['execute a function in 1']);
});
