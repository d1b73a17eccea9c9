import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

const base = 'https://jira.example.org/jira/';

test.each<[string, string, string | undefined, string | undefined]>([
  ['https', 'https://example.org/a?b=1#c', undefined, 'https://example.org/a?b=1#c'],
  ['http', 'http://example.org', undefined, 'http://example.org/'],
  ['mail', 'mailto:jana@example.org', undefined, 'mailto:jana@example.org'],
  ['a path of the base', '/jira/browse/SHOP-1', base, 'https://jira.example.org/jira/browse/SHOP-1'],
  ['a relative path', 'browse/SHOP-1', base, 'https://jira.example.org/jira/browse/SHOP-1'],
  ['an address without a scheme', '//example.org/a', base, 'https://example.org/a'],
  ['quotes and spaces', 'https://example.org/a "b"', undefined, 'https://example.org/a%20%22b%22'],
  ['relative without a base', '/browse/SHOP-1', undefined, undefined],
  ['a script', 'javascript:alert(1)', base, undefined],
  ['a script in mixed case with a line break', ' JaVa\nScRiPt:alert(1)', base, undefined],
  ['a script behind a control character', '\u0001javascript:alert(1)', base, undefined],
  ['data', 'data:text/html,<script>1</script>', base, undefined],
  ['a file', 'file:///etc/passwd', base, undefined],
  ['a blob', 'blob:https://example.org/1', base, undefined],
  ['our own pages', 'chrome-extension://abc/options.html', base, undefined],
  ['another program', 'vscode://file/x', base, undefined],
  ['no host', 'https://', undefined, undefined],
  ['an unreadable host', 'http://[bad', base, undefined],
  ['nothing to resolve against', 'x', 'not an address', undefined],
  ['an endless one', `https://example.org/${'a'.repeat(5_000)}`, undefined, undefined],
])('%s', (_name, href, against, expected) => {
  expect(safeHref(href, against)).toBe(expected);
});
