import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { commit } from './commit.ts';
import { moment } from './moment.ts';
import { sofie, jonas, people } from './people.ts';

const verbs = ['Show', 'Keep', 'Check', 'Move', 'Name', 'Explain', 'Test'];
const things = ['the delivery date', 'the voucher field', 'the address form', 'the basket icon', 'the tax table'];
const at = moment('2026-11-12T11:00:00Z', '6 days ago');

interface Long {
  readonly iid: number;
  readonly title: string;
  /** Number of the first key; the others follow. */
  readonly first: number;
  readonly count: number;
}

/** A merge request with as many commits, and as many comments, as it has keys. */
function long({ iid, title, first, count }: Long): MergeRequest {
  const steps = Array.from({ length: count }, (_, index) => ({
    index,
    key: `SHOP-${first + index}`,
    author: people[index % people.length] ?? sofie,
    words: `${verbs[index % verbs.length]} ${things[index % things.length]}`,
  }));
  return {
    iid,
    title,
    source: 'checkout-rework',
    author: sofie,
    reviewer: jonas,
    at,
    labels: ['checkout'],
    state: 'opened',
    markdown: 'The long-lived branch comes home.\n',
    description: () => html`<p dir="auto">The long-lived branch comes home. Read it commit by commit.</p>`,
    commits: steps.map(({ key, author, words, index }) => commit(author, at, `${key}: ${words} (part ${index + 1})`)),
    files: [],
    notes: steps.map(({ key, author, words, index }) => ({
      kind: 'comment' as const,
      id: 93000 + index,
      author,
      at,
      body: html`<p dir="auto">${words} belongs to ${key}, doesn’t it?</p>`,
    })),
  };
}

/** A long one: 300 commits and 300 comments, each with a key of its own (SHOP-201 to SHOP-500). */
export const many = long({ iid: 1302, title: 'Checkout rework: everything since spring', first: 201, count: 300 });

/** 250 keys, some of them of issues that are there (SHOP-241 to SHOP-490). */
export const twoHundredFifty = long({ iid: 1304, title: 'Checkout rework: the summer', first: 241, count: 250 });
