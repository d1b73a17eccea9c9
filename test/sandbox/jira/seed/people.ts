/** Somebody with an account in the sandbox, on both kinds. */
export interface Person {
  /** Data Center's user name; also how seed texts mention somebody. */
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  /** Cloud's account id. */
  readonly accountId: string;
  /** Data Center's user key, since 8.4 not the name. */
  readonly key: string;
  readonly zone: string;
  /** Number of the avatar, which is drawn from it. */
  readonly avatar: number;
  readonly password: string;
  readonly apiToken: string;
  /** Cloud's other token: it opens the gateway alone. */
  readonly scopedToken: string;
  readonly pat: string;
}

/** Everybody; the first is the one whose credentials the sandbox hands out. */
export const people: readonly Person[] = [
  {
    name: 'mkowalski',
    displayName: 'Mira Kowalski',
    email: 'mira@acme.example',
    accountId: '712020:4f1c7a52-9b0e-4a55-8a0d-2f6d7c1e9b31',
    key: 'JIRAUSER10101',
    zone: 'Europe/Berlin',
    avatar: 10341,
    password: 'sandbox-password-mira-6c1f',
    apiToken: 'sandbox-api-token-mira-9e47a1c05b',
    scopedToken: 'sandbox-scoped-token-mira-ATSC2b91e0f7',
    pat: 'sandbox-pat-mira-NjU4MzQ2OTk4',
  },
  {
    name: 'tortega',
    displayName: 'Tomas Ortega',
    email: 'tomas@acme.example',
    accountId: '712020:b7d9e6f0-1c35-4e0a-9d44-50a1f3c2d812',
    key: 'JIRAUSER10102',
    zone: 'Europe/Madrid',
    avatar: 10342,
    password: 'sandbox-password-tomas-b80d',
    apiToken: 'sandbox-api-token-tomas-31d2f7786e',
    scopedToken: 'sandbox-scoped-token-tomas-ATSCd04c6a58',
    pat: 'sandbox-pat-tomas-MTk3MzAxMTUy',
  },
  {
    name: 'jlind',
    displayName: 'Jonas Lind',
    email: 'jonas@acme.example',
    accountId: '5d07f57ceec00a0bcb5eca63',
    key: 'jlind',
    zone: 'Europe/Stockholm',
    avatar: 10343,
    password: 'sandbox-password-jonas-17aa',
    apiToken: 'sandbox-api-token-jonas-c0a5e81f42',
    scopedToken: 'sandbox-scoped-token-jonas-ATSC71f3e92b',
    pat: 'sandbox-pat-jonas-ODQ0NzEyMDM5',
  },
  {
    name: 'aokafor',
    displayName: 'Amara Okafor',
    email: 'amara@acme.example',
    accountId: '712020:0e6a2c19-77d3-49c8-b7f5-dd08f1a6c4e9',
    key: 'JIRAUSER10104',
    zone: 'Africa/Lagos',
    avatar: 10344,
    password: 'sandbox-password-amara-e2f9',
    apiToken: 'sandbox-api-token-amara-7745bd9013',
    scopedToken: 'sandbox-scoped-token-amara-ATSC8e5d10c4',
    pat: 'sandbox-pat-amara-MzM2MTk4NDA1',
  },
  {
    name: 'lwei',
    displayName: 'Li Wei',
    email: 'li.wei@acme.example',
    accountId: '712020:93c0d5b8-62af-4f7e-8c11-a4be97e05d27',
    key: 'JIRAUSER10105',
    zone: 'Asia/Shanghai',
    avatar: 10345,
    password: 'sandbox-pässwort-维-40c3',
    apiToken: 'sandbox-api-token-li-5f0e92ad6c',
    scopedToken: 'sandbox-scoped-token-li-ATSCa639b7f2',
    pat: 'sandbox-pat-li-NzIwOTU1MTYz',
  },
  {
    name: 'sbakker',
    displayName: 'Sofie Bakker',
    email: 'sofie@acme.example',
    accountId: '712020:d2a8f3e4-05b6-4d19-a3c7-6b1e80f9527c',
    key: 'JIRAUSER10106',
    zone: 'Europe/Amsterdam',
    avatar: 10346,
    password: 'sandbox-password-sofie-95d4',
    apiToken: 'sandbox-api-token-sofie-e86b03c7f1',
    scopedToken: 'sandbox-scoped-token-sofie-ATSC1c84f06d',
    pat: 'sandbox-pat-sofie-MjA1ODc3NjQx',
  },
];

/** The person of a user name; a seed or a comment names nobody else, so an unknown name is a bug. */
export function personNamed(name: string): Person {
  const person = people.find((candidate) => candidate.name === name);
  if (!person) throw new Error(`Nobody in the sandbox is called ${name}`);
  return person;
}
