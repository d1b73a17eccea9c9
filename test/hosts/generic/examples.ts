import type { Example } from '../example.ts';

/** The documents of the tests are at this host, whatever an example's address. */
const here = 'localhost';

const keysFrom = (count: number): Example['keys'] =>
  Array.from({ length: count }, (_, index) => [`SHOP-${index + 1}`, 'description', 'owned'] as const);

export const examples: readonly Example[] = [
  {
    name: 'a commit in cgit',
    address: 'https://git.example/web.git/commit/?id=12345678',
    html: 'commit-cgit.html',
    page: 'other',
    facts: { label: `${here}/web.git/commit/` },
    keys: [
      ['SHOP-2', 'description', 'owned'],
      ['SHOP-1', 'description', 'owned'],
      ['SHOP-3', 'description', 'owned'],
      ['SHOP-4', 'description', 'owned'],
    ],
  },
  {
    name: 'commits in gitweb',
    address: 'https://git.example/gitweb?p=web.git;a=log',
    html: 'log-gitweb.html',
    page: 'other',
    facts: { label: `${here}/gitweb` },
    keys: keysFrom(5),
  },
  {
    name: 'a revision in Phabricator',
    address: 'https://phabricator.example/D7',
    html: 'revision-phabricator.html',
    page: 'other',
    facts: { label: `${here}/D7` },
    keys: keysFrom(6).filter(([key]) => key !== 'SHOP-3'),
  },
  {
    name: 'any site, of one large form',
    address: 'https://notes.example/',
    html: 'anything.html',
    page: 'other',
    facts: { label: `${here}/` },
    keys: keysFrom(7),
  },
];
