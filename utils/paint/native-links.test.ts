// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findNativeLinks, leadsTo } from './native-links.ts';

describe('links that lead to an issue', () => {
  it.each([
    ['GitLab’s own', '<a data-external-issue="SHOP-1" href="https://jira.test/browse/SHOP-1">SHOP-1</a>', ['SHOP-1']],
    ['somebody’s, whatever it says', '<a href="https://jira.test/browse/SHOP-1">the bug</a>', ['SHOP-1']],
    ['under a context path', '<a href="https://acme.test/jira/browse/SHOP-1">x</a>', ['SHOP-1']],
    ['with a query and a fragment', '<a href="https://jira.test/browse/SHOP-1?focusedCommentId=1#x">x</a>', ['SHOP-1']],
    [
      'several',
      '<a href="https://jira.test/browse/SHOP-1">x</a><a href="https://jira.test/browse/OPS-2">y</a>',
      ['SHOP-1', 'OPS-2'],
    ],
    ['one of ours', '<a class="lozenge-key" href="https://jira.test/browse/SHOP-1">SHOP-1</a>', []],
    ['a page below', '<a href="https://jira.test/browse/SHOP-1/x">x</a>', ['SHOP-1']],
    ['no key', '<a href="https://jira.test/browse/shop">x</a>', []],
    ['more than a key', '<a href="https://jira.test/browse/SHOP-1-x">x</a>', []],
    ['a key that only looks alike', '<a href="https://jira.test/browse/SHOP-1x">x</a>', []],
    ['an issue of another tracker', '<a data-external-issue="#12" href="https://redmine.test/issues/12">x</a>', []],
    ['a key in the query only', '<a href="https://x.test/?u=/browse/SHOP-1">x</a>', []],
    ['no link', '<span data-external-issue="SHOP-1">SHOP-1</span>', []],
  ])('%s', (_case, html, keys) => {
    document.body.innerHTML = html;
    expect(findNativeLinks([document]).map(({ key }) => key)).toEqual(keys);
  });
});

describe('a link leads to our Jira', () => {
  it.each<[string, string, string[], boolean]>([
    ['by its address', '<a href="https://acme.test/jira/browse/SHOP-1">x</a>', ['https://acme.test/jira'], true],
    [
      'by a former address',
      '<a href="https://old.test/browse/A-1">x</a>',
      ['https://acme.test', 'https://old.test'],
      true,
    ],
    [
      'by GitLab’s word',
      '<a data-external-issue="SHOP-1" href="https://old.test/1">x</a>',
      ['https://acme.test'],
      true,
    ],
    ['not by another host', '<a href="https://other.test/browse/SHOP-1">x</a>', ['https://acme.test'], false],
    [
      'not by another context path',
      '<a href="https://acme.test/browse/SHOP-1">x</a>',
      ['https://acme.test/jira'],
      false,
    ],
    [
      'not by a host that begins alike',
      '<a href="https://acme.test.evil/browse/A-1">x</a>',
      ['https://acme.test'],
      false,
    ],
    ['not by another scheme', '<a href="http://acme.test/browse/SHOP-1">x</a>', ['https://acme.test'], false],
    ['not when there is none', '<a href="https://acme.test/browse/SHOP-1">x</a>', [], false],
  ])('%s', (_case, html, webUrls, leads) => {
    document.body.innerHTML = html;
    const link = document.querySelector('a') ?? document.createElement('a');
    expect(leadsTo(link, webUrls)).toBe(leads);
  });
});
