import { expect, test } from 'vitest';
import { joinInlines, orderMarks } from './join-inlines.ts';
import type { Inline, Mark } from './tree.ts';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const link = (href: string, ...content: Inline[]): Inline => ({ type: 'link', href, content });

test.each<[string, Inline[], Inline[]]>([
  ['nothing', [], []],
  ['equal neighbours', [text('a'), text('b'), text('c', 'em')], [text('ab'), text('c', 'em')]],
  [
    'the same marks in another order',
    [text('a', 'em', 'strong'), text('b', 'strong', 'em')],
    [text('ab', 'strong', 'em')],
  ],
  ['empty texts', [text('', 'em'), text('a'), text('')], [text('a')]],
  ['texts around a break', [text('a'), { type: 'break' }, text('b')], [text('a'), { type: 'break' }, text('b')]],
  ['links to the same place', [link('x:', text('a')), link('x:', text('b'))], [link('x:', text('ab'))]],
  [
    'links to two places',
    [link('x:', text('a')), link('y:', text('b'))],
    [link('x:', text('a')), link('y:', text('b'))],
  ],
  ['links without a text', [link('x:', text(''))], []],
])('%s', (_name, inlines, expected) => {
  expect(joinInlines(inlines)).toEqual(expected);
});

test('marks have one order and no repeats', () => {
  expect(orderMarks(['sup', 'em', 'strong', 'em'])).toEqual(['strong', 'em', 'sup']);
});
