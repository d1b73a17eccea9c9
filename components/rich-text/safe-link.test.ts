import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
  ['https', 'https://acme.example/a?b#c', 'https://acme.example/a?b#c'],
  ['http', 'http://acme.example/', 'http://acme.example/'],
  ['mailto', 'mailto:mira@acme.example', 'mailto:mira@acme.example'],
  ['script', 'javascript:alert(1)', undefined],
  ['script in capitals and blanks', ' \tJaVaScRiPt:alert(1)', undefined],
  ['data', 'data:text/html,<b>x', undefined],
  ['file', 'file:///etc/passwd', undefined],
  ['another extension', 'chrome-extension://abc/page.html', undefined],
  ['relative', '/group/project', undefined],
  ['protocol-relative', '//evil.example', undefined],
  ['empty', '', undefined],
])('%s', (_name, href, expected) => {
  expect(safeLink(href)).toBe(expected);
});
