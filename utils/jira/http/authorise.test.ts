import { describe, expect, it } from 'vitest';
import { ok, type Result } from '../../result/result.ts';
import { Secret } from '../../vault/secret.ts';
import { authoriseFromVault, authoriseWith, signInFromVault, signInWith } from './authorise.ts';

const same = async (header: string) => ok(header);

describe('the Authorization header', () => {
  it.each([
    ['a token of Cloud', { method: 'cloud-token', account: 'ada@example.org' }, 'Basic YWRhQGV4YW1wbGUub3JnOnTDtms='],
    ['a password', { method: 'password', account: 'ada' }, 'Basic YWRhOnTDtms='],
    ['a personal access token', { method: 'pat', account: '' }, 'Bearer tök'],
  ] as const)('%s', async (_name, auth, header) => {
    expect(await authoriseWith(auth, new Secret('tök'))(same)).toEqual(ok(header));
  });

  it('is asked of the vault for the origin that requests go to', async () => {
    const asked: string[] = [];
    const vault = {
      use: async <T>(connection: string, origin: string, act: (secret: Secret) => Promise<Result<T>>) => {
        asked.push(connection, origin);
        return act(new Secret('t'));
      },
    };
    const connection = {
      id: 'c1',
      webUrl: 'https://a.example',
      apiUrl: 'https://b.example/jira',
      auth: { method: 'pat', account: '' },
    } as const;
    expect(await authoriseFromVault(vault, connection)(same)).toEqual(ok('Bearer t'));
    expect(asked).toEqual(['c1', 'https://b.example']);
  });
});

describe('the way in', () => {
  const use = async <T>(_connection: string, _origin: string, act: (secret: Secret) => Promise<Result<T>>) =>
    act(new Secret('t'));
  const site = { id: 'c1', webUrl: 'https://a.example', apiUrl: '' };

  it.each(['cloud-token', 'pat', 'password'] as const)('with a %s has a secret', async (method) => {
    const auth = { method, account: 'ada' };
    expect(await signInFromVault({ use }, { ...site, auth }).authorise?.(same)).toEqual(
      ok(expect.stringMatching(/^(Basic|Bearer) /)),
    );
    expect(await signInWith(auth, new Secret('t')).authorise?.(same)).toEqual(
      ok(expect.stringMatching(/^(Basic|Bearer) /)),
    );
  });

  it('by the browser’s session has none', () => {
    const auth = { method: 'session', account: '' } as const;
    expect(signInFromVault({ use }, { ...site, auth })).toEqual({ method: 'session' });
    expect(signInWith(auth, new Secret('t'))).toEqual({ method: 'session' });
  });
});
