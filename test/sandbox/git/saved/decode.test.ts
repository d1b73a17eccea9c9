import { expect, it } from 'vitest';
import { decodeText } from './decode.ts';

it.each([
  ['names', 'a &amp;&lt; b&nbsp;&middot; c', 'a &< b\u00a0· c'],
  ['decimal numbers', '&#39;a&#39', "'a'"],
  ['hexadecimal numbers', '&#x2F;&#X2f', '//'],
  ['once only', '&amp;lt;', '&lt;'],
  ['nothing it does not know', '&unknown; &copy2; & &;', '&unknown; &copy2; & &;'],
  ['no impossible number', '&#99999999;', '&#99999999;'],
])('decodes %s', (_, source, expected) => {
  expect(decodeText(source)).toBe(expected);
});
