import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { commit } from './commit.ts';
import { diff } from './diff.ts';
import { moment } from './moment.ts';
import { sofie, jonas, mira, tomas } from './people.ts';

const at = moment('2026-11-16T08:10:00Z', '2 days ago');

/** Nothing in it looks like a key. */
export const withoutKeys: MergeRequest = {
  iid: 1300,
  title: 'Move the build cache to the shared volume',
  source: 'shared-build-cache',
  author: sofie,
  reviewer: jonas,
  at,
  labels: ['tooling'],
  state: 'opened',
  markdown: 'Builds start warm on every runner.\n',
  description: () => html`<p dir="auto">Builds start warm on every runner: four minutes instead of eleven.</p>`,
  commits: [commit(sofie, at, 'Move the build cache to the shared volume')],
  files: [diff('ci/cache.yml', '@@ -1,2 +1,2 @@\n cache:\n-  path: .cache\n+  path: /mnt/shared/cache')],
  notes: [
    { kind: 'comment', id: 91001, author: jonas, at, body: html`<p dir="auto">Nice, mine took three minutes.</p>` },
  ],
};

/** Only words that have a key's form and are none. */
export const withLookalikes: MergeRequest = {
  iid: 1301,
  title: 'Read rate files as UTF-8 and check their SHA-256 sums',
  source: 'rates-encoding',
  author: tomas,
  reviewer: mira,
  at,
  labels: ['rates'],
  state: 'opened',
  markdown: 'Old files are ISO-8859-1, new ones UTF-8.\n',
  description: () =>
    html` <p dir="auto">
        Old files are ISO-8859-1, new ones UTF-8. Dates follow ISO-8601, sums are SHA-256 instead of MD-5.
      </p>
      <p dir="auto">The library before this one had CVE-2021-44228; the scanner (RFC-7231 mode) is quiet now.</p>`,
  commits: [commit(tomas, at, 'Read rate files as UTF-8\n\nCVE-2021-44228 does not apply any more.')],
  files: [diff('src/rates/read.ts', "@@ -3,1 +3,1 @@\n-const encoding = 'ISO-8859-1';\n+const encoding = 'UTF-8';")],
  notes: [
    {
      kind: 'comment',
      id: 91101,
      author: mira,
      at,
      body: html`<p dir="auto">What about the UTF-16 ones from the bank?</p>`,
    },
  ],
};

/** Its title belongs to a framework that puts another text in its place. */
export const rerendered: MergeRequest = {
  iid: 1303,
  title: 'SHOP-482: show the rate next to the price',
  nextTitles: ['SHOP-490: show the rate next to the price', 'SHOP-455: show the rate below the price'],
  source: 'rate-next-to-price',
  author: jonas,
  reviewer: sofie,
  at,
  labels: ['frontend'],
  state: 'opened',
  markdown: 'The rate stands beside the price.\n',
  description: () => html`<p dir="auto">The rate stands beside the price, in the price’s own size.</p>`,
  commits: [commit(jonas, at, 'Show the rate next to the price')],
  files: [
    diff('src/price/view.ts', '@@ -8,1 +8,1 @@\n-  return price(amount);\n+  return [price(amount), rate(amount)];'),
  ],
  notes: [],
};
