import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import type { Piece } from './html.ts';

describe('html', () => {
  it.each<[string, Piece, string]>([
    ['escapes text', `<a href="x">Tom & 'Jo'</a>`, '&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jo&#39;&lt;/a&gt;'],
    ['keeps markup', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
    ['joins lists', [html`<i></i>`, 'a', 1], '<i></i>a1'],
    ['shows nothing for false', false, ''],
    ['shows nothing for undefined', undefined, ''],
    ['shows zero', 0, '0'],
  ])('%s', (_, piece, expected) => {
    expect(html`${piece}`.text).toBe(expected);
  });
});
