import { describe, expect, it } from 'vitest';
import { lineOf, problemsOf, type Verdict } from './judge.ts';

const saved = { host: 'gitea', page: 'merge-request', projects: ['SHOP'] } as const;

const good: Verdict = {
  reading: {
    host: 'gitea',
    page: 'merge-request',
    project: 'shop/web',
    regions: { title: 1, comment: 2 },
    keys: ['SHOP-1', 'UTF-8'],
    mentions: 3,
    visible: 2,
    onScreen: 1,
    inCode: [],
    missed: ['UTF-16 in p'],
  },
  painted: 2,
  left: 0,
  errors: [],
};
const with_ = (reading: Partial<Verdict['reading']>): Verdict => ({
  ...good,
  reading: { ...good.reading, ...reading },
});

describe('what is wrong with a page', () => {
  it.each<[string, Verdict, readonly string[]]>([
    ['nothing', good, []],
    ['another host', with_({ host: 'generic' }), ['is generic, not gitea']],
    ['no host', with_({ host: undefined }), ['is undefined, not gitea']],
    ['another page', with_({ page: 'issue' }), ['is the page issue, not merge-request']],
    ['a key of a project that was missed', with_({ missed: ['SHOP-9 in p'] }), ['missed SHOP-9 in p']],
    ['a key in code', with_({ inCode: ['SHOP-3 in blob'] }), ['found in code: SHOP-3 in blob']],
    ['nothing painted', { ...good, painted: 0 }, ['nothing is painted']],
    ['nothing painted of what is no key', { ...with_({ keys: ['UTF-8'] }), painted: 0 }, []],
    ['nothing painted off the screen', { ...with_({ onScreen: 0 }), painted: 0 }, []],
    ['marks that stay', { ...good, left: 2 }, ['2 marks are left after it was switched off']],
    ['an error', { ...good, errors: ['threw TypeError'] }, ['threw TypeError']],
  ])('%s', (_case, verdict, problems) => {
    expect(problemsOf(saved, verdict)).toEqual(problems);
  });

  it('knows of no kind where the list has none', () => {
    expect(problemsOf({ ...saved, page: undefined }, with_({ page: 'search' }))).toEqual([]);
  });
});

it('says it in a line', () => {
  expect(lineOf('a.html', good)).toBe(
    'a.html | gitea | merge-request | shop/web | regions: 1 title, 2 comment | keys: 2 (3 times, 2 seen) | painted: 2 | errors: 0',
  );
});
