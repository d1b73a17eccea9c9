import { describe, expect, it } from 'vitest';
import { emptySettings, type Connection, type Site } from './document.ts';
import { addressesOf, isLapsed, migrated, undoMs, unmigrated, withoutLapsed } from './migration.ts';

const server: Connection = {
  id: 'a',
  name: 'Acme Jira',
  webUrl: 'https://old.test/jira',
  apiUrl: '',
  auth: { method: 'password', account: 'mira' },
  deployment: 'server',
  version: '8.20.30',
  keepOnDisk: true,
  since: 1,
};
const cloud: Site = {
  name: 'Acme Cloud',
  webUrl: 'https://new.test',
  apiUrl: 'https://api.atlassian.com/ex/jira/1',
  auth: { method: 'cloud-token', account: 'mira@acme.test' },
  deployment: 'cloud',
};
const at = 1_000;

describe('a migrated connection', () => {
  it('is the same one at another site, and knows where it was', () => {
    const { id, keepOnDisk, since, ...site } = server;
    expect(migrated(server, cloud, at)).toEqual({
      id,
      keepOnDisk,
      since,
      ...cloud,
      formerUrls: [server.webUrl],
      before: { ...site, at },
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the newest first', ['https://first.test'], [server.webUrl, 'https://first.test']],
    ['none twice', [server.webUrl, 'https://first.test'], [server.webUrl, 'https://first.test']],
    ['not the one it goes to', [cloud.webUrl, 'https://first.test'], [server.webUrl, 'https://first.test']],
    ['eight at most', [...'12345678'], [server.webUrl, ...'1234567']],
  ])('remembers former addresses: %s', (_case, before, after) => {
    expect(migrated({ ...server, formerUrls: [...before] }, cloud, at).formerUrls).toEqual(after);
  });

  it('goes back to what it was, and keeps what belongs to neither site', () => {
    expect(unmigrated(migrated(server, cloud, at))).toEqual(server);
    expect(unmigrated({ ...migrated(server, cloud, at), keepOnDisk: false })).toEqual({ ...server, keepOnDisk: false });
  });

  it('goes nowhere where there is no way back', () => {
    expect(unmigrated(server)).toBe(server);
  });
});

describe('a way back', () => {
  it.each([
    ['of a day', migrated(server, cloud, at), at + undoMs / 30, false],
    ['to the last moment', migrated(server, cloud, at), at + undoMs - 1, false],
    ['of 30 days', migrated(server, cloud, at), at + undoMs, true],
    ['that there is none', server, at + undoMs, false],
  ])('lapses: %s', (_case, connection, now, lapsed) => {
    expect(isLapsed(connection, now)).toBe(lapsed);
  });

  it('goes, and the former addresses stay', () => {
    const young = { ...migrated(server, cloud, at + 1), id: 'b' };
    const settings = { ...emptySettings, connections: [migrated(server, cloud, at), young, { ...server, id: 'c' }] };
    const { connections } = withoutLapsed(settings, at + undoMs);
    expect(connections[0]).not.toHaveProperty('before');
    expect(connections[0]?.formerUrls).toEqual([server.webUrl]);
    expect(connections.slice(1)).toEqual(settings.connections.slice(1));
  });
});

it('a site is reached by its Web URL and its API URL', () => {
  expect([addressesOf(server), addressesOf(cloud)]).toEqual([
    [server.webUrl, server.webUrl],
    [cloud.webUrl, cloud.apiUrl],
  ]);
});
