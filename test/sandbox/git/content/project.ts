import { html } from '../html.ts';
import type { Commit, MergeRequest } from '../model.ts';
import { commit } from './commit.ts';
import { diff } from './diff.ts';
import { many, twoHundredFifty } from './many.ts';
import { moment } from './moment.ts';
import { sofie, jonas, mira, tomas } from './people.ts';
import { rerendered, withLookalikes, withoutKeys } from './plain.ts';
import { rounding } from './rounding.ts';

const yesterday = moment('2026-11-17T13:00:00Z', '1 day ago');
const lastWeek = moment('2026-11-11T13:00:00Z', '1 week ago');

const vat: MergeRequest = {
  iid: 1211,
  title: 'SHOP-490 Show VAT per line',
  source: 'SHOP-490-vat-per-line',
  author: tomas,
  reviewer: mira,
  at: moment('2026-11-18T15:00:00Z', '3 hours ago'),
  labels: ['receipts'],
  state: 'opened',
  markdown: 'Business customers need the VAT of each line. Implements SHOP-490.\n',
  description: () => html`<p dir="auto">Business customers need the VAT of each line. Implements SHOP-490.</p>`,
  commits: [commit(tomas, yesterday, 'SHOP-490 Show VAT per line')],
  files: [],
  notes: [],
};

const receipts: MergeRequest = {
  ...vat,
  iid: 1188,
  title: 'SHOP-455: gross prices on business receipts',
  source: 'SHOP-455-gross-prices',
  author: jonas,
  at: lastWeek,
  state: 'merged',
  markdown: 'Fixes SHOP-455.\n',
  description: () => html`<p dir="auto">Fixes SHOP-455.</p>`,
  commits: [commit(jonas, lastWeek, 'SHOP-455: gross prices on business receipts\n\nFixes SHOP-455')],
};

const tables: MergeRequest = {
  ...withLookalikes,
  iid: 1199,
  title: 'Bump UTF-8 tables to SHA-256 names',
  source: 'table-names',
  author: sofie,
  at: moment('2026-11-16T18:00:00Z', '2 days ago'),
};

/** The merge requests of shop/web, newest first. */
export const mergeRequests: readonly MergeRequest[] = [
  rerendered,
  many,
  twoHundredFifty,
  withLookalikes,
  withoutKeys,
  vat,
  rounding,
  tables,
  receipts,
];

const merged = commit(
  mira,
  yesterday,
  `Merge branch 'feature/SHOP-482-rates' into 'main'

SHOP-482: read the rates once a day

See merge request shop/web!1204`,
);

/** What stands on `main`, newest first. */
export const mainline: readonly Commit[] = [
  merged,
  {
    ...commit(
      tomas,
      yesterday,
      `OPS-77: ask for the next day, not for day 32

The export stopped on the last day of a month, and SHOP-482 was first
seen in its numbers. The file stays UTF-8 with a SHA-256 sum.

Fixes OPS-77`,
    ),
    files: [
      diff(
        'src/export/nightly.ts',
        `
@@ -12,5 +12,5 @@ import { ordersBetween } from '../orders/find';
 export function nightly(date: PlainDate): Export {
-  const end = date.with({ day: date.day + 1 }); // OPS-77
+  const end = date.add({ days: 1 });
 
   return exportOf(ordersBetween(date, end), 'UTF-8');
 }`,
      ),
    ],
  },
  commit(jonas, lastWeek, 'SHOP-455: gross prices on business receipts'),
  commit(sofie, lastWeek, 'Name the stages of the pipeline'),
  commit(mira, lastWeek, 'SHOP-31, SHOP-44: round every line, show the parts'),
];

/** The commit whose page tests and pictures use: keys in title and body, and words that only look like keys. */
export const sampleCommit: Commit = mainline[1] ?? merged;

/** Every commit that has a page, by its full name. */
export const commitsBySha: ReadonlyMap<string, Commit> = new Map(
  [...mainline, ...mergeRequests.flatMap(({ commits }) => commits)].map((each) => [each.sha, each]),
);
