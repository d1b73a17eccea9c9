import { expect, test } from 'vitest';
import { tidyLine } from './tidy-line.ts';
import type { Inline, Mark } from './tree.ts';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const link = (words: string): Inline => ({ type: 'link', href: 'https://example.org/', content: [text(words)] });
const br: Inline = { type: 'break' };
const image: Inline = { type: 'image', image: undefined, alt: 'a' };

test.each<[string, Inline[], Inline[]]>([
  ['stretches of space', [text(' a \n\t b ')], [text('a b')]],
  [
    'space between pieces counts once',
    [text('a '), text(' b', 'em'), text(' c')],
    [text('a '), text('b', 'em'), text(' c')],
  ],
  ['space around a break', [text('a '), br, text(' b')], [text('a'), br, text('b')]],
  ['breaks at the ends', [br, text('a'), br, text(' '), br], [text('a')]],
  ['space at the end of a link', [text('a '), link(' b ')], [text('a '), link('b')]],
  ['a link of space', [text('a'), link(' ')], [text('a')]],
  ['space beside an image', [text('a '), image, text(' b')], [text('a '), image, text(' b')]],
  ['spaces that do not break', [text('\u00a0a\u00a0')], [text('\u00a0a\u00a0')]],
  ['nothing but space', [text(' \n '), br, text(' ')], []],
])('%s', (_name, run, expected) => {
  expect(tidyLine(run)).toEqual(expected);
});
