import { places } from './git/places.ts';

export type JiraAnnouncement = {
  readonly name: string;
  readonly url: string;
  readonly credentials: { readonly account: string; readonly secret: string; readonly pat?: string };
};

export type Announcement = {
  /** The Git host's address as the browser uses it: `http://gitlab.test:8100`. */
  readonly git: string;
  readonly jiras: readonly JiraAnnouncement[];
  /** Addresses of saved real pages, absolute. */
  readonly realPages: readonly string[];
};

const pages = [
  ['Merge request', places.mergeRequest],
  ['Merge requests', places.mergeRequests],
  ['Commit', places.commit],
  ['Commits', places.commits],
  ['Without keys', places.withoutKeys],
] as const;

const shown = 5;

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

function jiraLines({ name, url, credentials: { account, secret, pat } }: JiraAnnouncement): string[] {
  const token: (readonly [string, string])[] = pat === undefined ? [] : [['Personal access token', pat]];
  return [
    name,
    ...table([
      ['Web URL', url],
      ['Email or username', account],
      [pat === undefined ? 'API token' : 'Password', secret],
      ...token,
    ]),
    '',
  ];
}

/** What `npm run sandbox` prints: addresses, log-ins, and how to open a browser that finds them. */
export function announce({ git, jiras, realPages }: Announcement): string {
  const more = realPages.length > shown ? [`  … and ${realPages.length - shown} more`] : [];
  const saved =
    realPages.length > 0
      ? ['', 'Saved real pages', ...realPages.slice(0, shown).map((page) => `  ${page}`), ...more]
      : [];
  return [
    ...jiras.flatMap(jiraLines),
    'Git host',
    ...table(pages.map(([name, path]) => [name, git + path])),
    ...saved,
    '',
    'Open it with names under .test mapped to this machine',
    `  chromium --user-data-dir="$(mktemp -d)" --host-resolver-rules="MAP *.test 127.0.0.1" ${git}${places.mergeRequest}`,
    '',
    'Ctrl-C ends the sandbox.',
  ].join('\n');
}
