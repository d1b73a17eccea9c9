import { describe, expect, it } from 'vitest';
import type { HostSeen } from '../protocol/host-messages.ts';
import { createSightings, readSightings, toHostKind } from './sightings.ts';

const minute = 60_000;
const url = 'https://git.test';

const start = (kept?: unknown) => {
  const items: Record<string, unknown> = { 'host-sightings': kept };
  const time = { now: 0 };
  const area = {
    get: async (key: string) => ({ [key]: structuredClone(items[key]) }),
    set: async (added: Record<string, unknown>) => void Object.assign(items, added),
  };
  return { area, time, sightings: createSightings(area, () => time.now) };
};

describe('what was seen of a Git host', () => {
  it('is kept, and a later sighting takes nothing away', async () => {
    const { area, time, sightings } = start();
    await sightings.note(url, 'gitlab', true);
    time.now = minute;
    await sightings.note(url, undefined, false);
    expect(await readSightings(area)).toEqual({ [url]: { kind: 'gitlab', at: minute, keys: true } });
  });

  it('is kept of several that are seen at once', async () => {
    const { area, sightings } = start();
    await Promise.all(['a', 'b', 'c'].map((name) => sightings.note(name, 'gitea', false)));
    expect(Object.keys(await readSightings(area))).toEqual(['a', 'b', 'c']);
  });

  it('is forgotten with the host', async () => {
    const { area, sightings } = start();
    await sightings.note(url, 'gitlab', true);
    await sightings.forget(url);
    expect(await readSightings(area)).toEqual({});
  });

  it.each([undefined, 7, { [url]: { kind: 'gopher', at: 0, keys: true } }])(
    'is nothing where there is %j',
    async (kept) => {
      expect(await readSightings(start(kept).area)).toEqual({});
    },
  );
});

describe('a page tells something new', () => {
  const known: HostSeen = { kind: 'gitlab', at: 0, keys: false };
  it.each<[string, Record<string, HostSeen>, number, [boolean, boolean], boolean]>([
    ['of a host that was never seen', {}, 0, [true, false], true],
    ['not of one that was seen just now', { [url]: known }, minute, [true, false], false],
    ['an hour later', { [url]: known }, 61 * minute, [true, false], true],
    ['when it has the first keys', { [url]: known }, minute, [true, true], true],
    ['not when it has keys again', { [url]: { ...known, keys: true } }, minute, [true, true], false],
    ['where the kind is not known', { [url]: { at: 0, keys: false } }, minute, [true, false], true],
    ['not where the user said the kind', { [url]: { at: 0, keys: false } }, minute, [false, false], false],
  ])('%s', async (_case, kept, now, [asksKind, keys], expected) => {
    const { time, sightings } = start(kept);
    time.now = now;
    expect(await sightings.isNews(url, asksKind, keys)).toBe(expected);
  });
});

it.each([
  ['gerrit', 'gerrit'],
  ['gopher', undefined],
  [undefined, undefined],
])('the kind of %s is %s', (text, kind) => {
  expect(toHostKind(text)).toBe(kind);
});
