import { expect, test } from 'vitest';
import { toPlainText } from './plain-text.ts';
import type { Block, Inline, RichText } from './tree.ts';

const text = (words: string): Inline => ({ type: 'text', text: words, marks: ['strong'] });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const words = (line: string): Block => paragraph(text(line));
const cell = (line: string) => ({ header: false, colspan: 1, rowspan: 1, content: [words(line)] });

test.each<[string, RichText, string]>([
  ['nothing', [], ''],
  ['paragraphs', [words('one'), words('two')], 'one\n\ntwo'],
  ['an empty paragraph leaves no gap', [words('one'), paragraph(), words('two')], 'one\n\ntwo'],
  [
    'every inline node',
    [
      paragraph(
        text('a '),
        { type: 'mention', text: '@Jana' },
        { type: 'break' },
        { type: 'status', text: 'OPEN', tone: 'blue' },
        { type: 'date', iso: '2026-11-24' },
        { type: 'link', href: 'https://example.org/', content: [text('link')] },
        { type: 'image', image: undefined, alt: 'a.png' },
      ),
    ],
    'a @Jana\nOPEN2026-11-24linka.png',
  ],
  [
    'an image with its caption',
    [{ type: 'image', image: undefined, alt: 'a.png', caption: [text('The cart')] }],
    'a.png\nThe cart',
  ],
  [
    'nested lists',
    [
      {
        type: 'list',
        ordered: true,
        start: 9,
        items: [
          { checked: undefined, content: [words('nine')] },
          {
            checked: undefined,
            content: [
              words('ten'),
              { type: 'list', ordered: false, start: 1, items: [{ checked: true, content: [words('in')] }] },
            ],
          },
        ],
      },
    ],
    '9. nine\n10. ten\n    - [x] in',
  ],
  ['a quote', [{ type: 'quote', content: [words('one'), words('two')] }], '> one\n> \n> two'],
  ['code', [{ type: 'code-block', language: 'ts', text: 'a\n  b' }], 'a\n  b'],
  ['a panel', [{ type: 'panel', tone: 'note', title: 'Mind', content: [words('the gap')] }], 'Mind\nthe gap'],
  ['an expand without a title', [{ type: 'expand', title: '', content: [words('more')] }], 'more'],
  ['a table', [{ type: 'table', rows: [{ cells: [cell('a'), cell('b')] }, { cells: [cell('c')] }] }], 'a\tb\nc'],
  ['a rule and an image', [{ type: 'rule' }, { type: 'image', image: undefined, alt: 'shot.png' }], '---\n\nshot.png'],
])('%s', (_name, tree, expected) => {
  expect(toPlainText(tree)).toBe(expected);
});
