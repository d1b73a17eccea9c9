import { describe, expect, it } from 'vitest';
import { asksToLogIn, contextPathsOf, isJiraPage, titleOf } from './html.ts';

describe('a page', () => {
  it.each([
    ['a title', '<html><title>Log in - Acme &amp; Co</title>', 'Log in - Acme & Co'],
    ['a title with attributes', '<TITLE lang="en"> A\n b </TITLE>', 'A b'],
    ['only a heading', '<h1>502 <b>Bad</b> Gateway</h1>', '502 Bad Gateway'],
    ['an empty title', '<title></title><h1>Hello</h1>', 'Hello'],
    ['a title without an end', '<title>x', undefined],
    ['neither', '<p>Hello</p>', undefined],
  ])('is called by %s', (_case, html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  it.each([
    ['its name', '<meta name="application-name" content="JIRA" data-name="jira">', true],
    ['its settings', "<meta id='x' name='ajs-base-url' content='https://acme.test'>", true],
    ['its settings, after a tag that is cut off', '<meta <meta name="ajs-context-path" content="/jira">', true],
    ['another name', '<meta name="application-name" content="Confluence">', false],
    ['a text that names it', 'ajs-base-url', false],
  ])('is one of Jira’s by %s', (_case, html, expected) => {
    expect(isJiraPage(html)).toBe(expected);
  });

  it('says under which path Jira lives', () => {
    const html =
      '<meta name="ajs-context-path" content="/jira"><meta name="ajs-base-url" content="https://a.test/base/">';
    expect(contextPathsOf(html)).toEqual(['/jira', '/base']);
  });

  it.each(['<meta ', '<meta name="ajs-context-path" ', ' name="ajs-base-url" ', '<title>', '<title ', '<h1>', '<'])(
    'that was made to be slow is not: %s',
    (piece) => {
      const html = `<meta ${piece.repeat(100_000)}`;
      const before = performance.now();
      asksToLogIn(html);
      contextPathsOf(html);
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );
});
