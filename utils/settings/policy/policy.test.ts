import { describe, expect, it } from 'vitest';
import { readPolicy } from './policy.ts';

const jira = { id: 'jira', name: 'Acme Jira', webUrl: 'https://jira.test/', auth: { method: 'pat' } };

describe('a policy', () => {
  it.each([
    ['nothing is no policy', {}],
    ['words of somebody else are none', { other: 1 }],
  ])('%s', (_case, raw) => {
    expect(readPolicy(raw)).toBeUndefined();
  });

  it('is made tidy', () => {
    const policy = readPolicy({
      connections: [jira],
      hosts: [{ url: 'https://GIT.test:443/gitlab/', kind: 'gitlab' }],
      scopes: [
        { host: 'https://git.test/gitlab/', path: '/shop/', settings: 'custom', fields: { connection: 'jira' } },
      ],
    });
    expect(policy).toEqual({
      connections: [{ ...jira, webUrl: 'https://jira.test' }],
      hosts: [{ url: 'https://git.test/gitlab', kind: 'gitlab' }],
      scopes: [{ host: 'https://git.test/gitlab', path: 'shop', settings: 'custom', fields: { connection: 'jira' } }],
      ignored: [],
    });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no list', { connections: 'all' }, ['connections']],
    ['an address that is none', { connections: [jira, { ...jira, webUrl: 'jira' }] }, ['connections[1].webUrl']],
    ['a reserved id', { connections: [{ ...jira, id: 'new' }] }, ['connections[0].id']],
    ['the same id twice', { connections: [jira, jira] }, ['connections[1]']],
    ['an unknown kind', { hosts: [{ url: 'https://git.test', kind: 'svn' }] }, ['hosts[0].kind']],
    [
      'project keys that are none',
      { scopes: [{ host: 'https://git.test', path: '', settings: 'custom', fields: { projectKeys: ['a-b'] } }] },
      ['scopes, https://git.test: fields.projectKeys'],
    ],
  ])('goes on without an entry that is broken: %s', (_case, raw, ignored) => {
    expect(readPolicy({ hosts: [{ url: 'https://good.test' }], ...raw })).toMatchObject({ ignored });
  });
});
