import { beforeEach, expect, it, vi } from 'vitest';
import { recognisedIn, recognisedInOpenPages } from './recognised.ts';
import { stubReach } from './test-kit.ts';

let reach: ReturnType<typeof stubReach>;
beforeEach(() => {
  reach = stubReach();
});

it.each([
  ['gitlab', 'gitlab'],
  [undefined, undefined],
  [7, undefined],
])('a page that answers %j is %s', async (answer, expected) => {
  reach.page.result = () => answer;
  expect(await recognisedIn(7)).toBe(expected);
  expect(reach.injected[0]?.target).toEqual({ tabId: 7 });
});

it('asks pages of the host alone, not those of its neighbour behind another port', async () => {
  reach.tabs.push({ id: 1, url: 'https://git.test:8443/a' }, { id: 2, url: 'https://git.test/a' }, { id: 3 });
  reach.page.result = () => 'gitea';
  expect(await recognisedInOpenPages({ url: 'https://git.test' })).toBe('gitea');
  expect(reach.injected.map(({ target }) => target.tabId)).toEqual([2]);
});

it('is content with the first that answers', async () => {
  reach.tabs.push({ id: 1, url: 'https://git.test/a' }, { id: 2, url: 'https://git.test/b' });
  const answers = [new Promise(() => undefined), Promise.resolve('gerrit')];
  reach.page.result = () => answers.shift();
  expect(await recognisedInOpenPages({ url: 'https://git.test' })).toBe('gerrit');
});

it.each([
  ['no page is open', []],
  ['no page has a scout', [{ id: 1, url: 'https://git.test/a' }]],
])('says nothing where %s', async (_case, tabs) => {
  reach.tabs.push(...tabs);
  expect(await recognisedInOpenPages({ url: 'https://git.test' })).toBeUndefined();
});

it('does not wait for a page that never answers', async () => {
  vi.useFakeTimers();
  reach.tabs.push({ id: 1, url: 'https://git.test/a' });
  reach.page.result = () => new Promise(() => undefined);
  const asked = recognisedInOpenPages({ url: 'https://git.test' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asked).toBeUndefined();
  vi.useRealTimers();
});
