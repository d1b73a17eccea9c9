import { describe, expect, test } from 'vitest';
import { fromAdf } from './from-adf.ts';
import { fromMarkdown } from './markdown.ts';
import { toAdf } from './to-adf.ts';
import type { AdfNode } from './to-adf.ts';

const doc = (...content: AdfNode[]) => ({ version: 1, type: 'doc', content });
const t = (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) });
const plain = (text: string) => ({ type: 'text', text });
const p = (...content: AdfNode[]) => ({ type: 'paragraph', content });

test.each<[string, string, AdfNode[]]>([
  ['nothing', ' ', []],
  ['plain text', 'user_name is a-b', [p(plain('user_name is a-b'))]],
  ['lines', 'a\nb', [p(plain('a'), { type: 'hardBreak' }, plain('b'))]],
  ['marks', '**a** *b* ~~c~~', [p(t('a', 'strong'), plain(' '), t('b', 'em'), plain(' '), t('c', 'strike'))]],
  ['code excludes other marks', '**a `b`**', [p(t('a ', 'strong'), t('b', 'code'))]],
  [
    'a link with code',
    '[`a`](https://example.org/)',
    [
      p({
        type: 'text',
        text: 'a',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }, { type: 'code' }],
      }),
    ],
  ],
  ['a heading', '## a', [{ type: 'heading', attrs: { level: 2 }, content: [plain('a')] }]],
  [
    'lists',
    '3. a\n   - b',
    [
      {
        type: 'orderedList',
        attrs: { order: 3 },
        content: [
          {
            type: 'listItem',
            content: [p(plain('a')), { type: 'bulletList', content: [{ type: 'listItem', content: [p(plain('b'))] }] }],
          },
        ],
      },
    ],
  ],
  ['a quote', '> a', [{ type: 'blockquote', content: [p(plain('a'))] }]],
  ['code', '```ts\na\n```', [{ type: 'codeBlock', attrs: { language: 'ts' }, content: [plain('a')] }]],
  ['a rule', 'a\n\n---', [p(plain('a')), { type: 'rule' }]],
  ['empty code', '```\n```', [{ type: 'codeBlock', content: [] }]],
])('%s', (_name, text, content) => {
  expect(toAdf(text)).toEqual(doc(...content));
});

/** What Atlassian's schema lets stand in each node, as far as we make them. */
const lawful: Readonly<Record<string, readonly string[]>> = {
  doc: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'codeBlock', 'rule'],
  paragraph: ['text', 'hardBreak', 'mention'],
  heading: ['text', 'hardBreak', 'mention'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList', 'codeBlock'],
  blockquote: ['paragraph', 'bulletList', 'orderedList', 'codeBlock'],
  codeBlock: ['text'],
  text: [],
  hardBreak: [],
  mention: [],
  rule: [],
};

const complaints = (node: AdfNode): readonly string[] => [
  ...(node.type === 'text' && !node.text ? ['empty text'] : []),
  ...(node.text?.includes('\n') && (node.marks ?? []).length > 0 ? ['line feed in marked text'] : []),
  ...(node.type === 'listItem' && node.content?.[0]?.type !== 'paragraph' ? ['item without a paragraph first'] : []),
  ...(node.marks?.some(({ type }) => type === 'code') && node.marks.some(({ type }) => !['code', 'link'].includes(type))
    ? ['code with other marks']
    : []),
  ...(node.content ?? []).flatMap((child) => [
    ...(lawful[node.type]?.includes(child.type) ? [] : [`${child.type} in ${node.type}`]),
    ...complaints(child),
  ]),
];

const nasty = [
  '- **a\n  b** `c`\n\n  ```\n  d\n  ```\n  1. e\n- f',
  '> - a\n>   - b\n>\n> ```\n> c\n> ```\n> > d\n> # e',
  '# **a** [b](https://example.org) `c` _d_',
  '***a** b* _c **d_ e**',
  '[**a** `b`](https://example.org/?q=a b) [c](<x>) [d]()',
  '**[a](https://example.org/)**[b](https://example.org/)',
  'https://example.org/%zz?a=[b]|c`d` https://EXAMPLE.org:443/ü',
  '[mail](mailto:a@example.org?subject=x%20y ) [x](mailto:)',
  '- a\n\n\n- b\n   - c\n - d\n\t1. e\n\n\tf',
  '**\n**\n~~ ~~\n``\n` `\n_ _',
  '\ud800 half and 😀 **😀** \udfff',
  '- \u00a0\n-   x\n1.  \t y',
  '```\n- a\n```\n```\n```',
  '[a](http://user:pw@example.org/) [b](HTTP://EXAMPLE.ORG)',
];

/** A small generator with a seed, so that a failure can be repeated. */
const randomTexts = (count: number): readonly string[] => {
  let seed = 482;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pieces = [
    ...'* ** *** _ __ ~~ ~ ` ``` [ ] ( ) ](https://e.org/a) [x](http://e.org) https://e.org/b mailto:a@e.org > # ## - 1. 12) \\ { } | ! ?? & &amp; a b word é 注 😀'.split(
      ' ',
    ),
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\t',
    '\n- ',
    '\n\n---\n',
    '@[Mira K](user:mira)',
    '\n  - ',
    '\n> ',
    '\u00a0',
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join(''),
  );
};

describe('every text', () => {
  test.each(nasty)('comes back from ADF as it was read: %j', (text) => {
    expect(complaints(toAdf(text))).toEqual([]);
    expect(fromAdf(toAdf(text))).toEqual(fromMarkdown(text));
  });

  test('2,000 random ones as well', () => {
    const texts = randomTexts(2_000);
    expect(texts.flatMap((text) => complaints(toAdf(text)).map((complaint) => ({ text, complaint })))).toEqual([]);
    const changed = texts.filter((text) => JSON.stringify(fromAdf(toAdf(text))) !== JSON.stringify(fromMarkdown(text)));
    expect(changed).toEqual([]);
  });
});
