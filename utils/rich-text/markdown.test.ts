import { describe, expect, test } from 'vitest';
import { fromMarkdown } from './markdown.ts';
import type { Block, Inline, Mark, RichText } from './tree.ts';

const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const br: Inline = { type: 'break' };
const link = (href: string, ...content: Inline[]): Inline => ({ type: 'link', href, content });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const words = (line: string): Block => paragraph(text(line));
const item = (...content: Block[]) => ({ checked: undefined, content });
const bullets = (...items: ReturnType<typeof item>[]): Block => ({ type: 'list', ordered: false, start: 1, items });
const numbers = (start: number, ...items: ReturnType<typeof item>[]): Block => ({
  type: 'list',
  ordered: true,
  start,
  items,
});
const code = (language: string | undefined, lines: string): Block => ({ type: 'code-block', language, text: lines });

describe('blocks', () => {
  test.each<[string, string, RichText]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n ', []],
    ['lines and paragraphs', 'a\nb\n\n\n c ', [paragraph(text('a'), br, text('b')), words('c')]],
    ['line ends of Windows', 'a\r\nb\r\n\r\nc', [paragraph(text('a'), br, text('b')), words('c')]],
    ['control characters', 'a\0b\u001b[1mc', [words('ab[1mc')]],
    [
      'headings',
      '# A\n## B\n### C\ntext',
      [
        { type: 'heading', level: 1, content: [text('A')] },
        { type: 'heading', level: 2, content: [text('B')] },
        { type: 'heading', level: 3, content: [text('C')] },
        words('text'),
      ],
    ],
    [
      'signs that make no heading',
      '#12 is done\n\n#### deep\n\n#',
      [words('#12 is done'), words('#### deep'), words('#')],
    ],
    [
      'a list after its sentence',
      'Steps:\n- a\n- b\nThanks',
      [words('Steps:'), bullets(item(words('a')), item(words('b'))), words('Thanks')],
    ],
    ['stars as bullets', '* a\n* b', [bullets(item(words('a')), item(words('b')))]],
    ['numbers', '1. a\n2) b', [numbers(1, item(words('a')), item(words('b')))]],
    ['numbers from 7', '7. a\n8. b', [numbers(7, item(words('a')), item(words('b')))]],
    [
      'lists in lists',
      '- a\n  - b\n    1. c\n- d',
      [bullets(item(words('a'), bullets(item(words('b'), numbers(1, item(words('c')))))), item(words('d')))],
    ],
    [
      'lists in lists by tabs',
      '- a\n\t- b\n- c',
      [bullets(item(words('a'), bullets(item(words('b')))), item(words('c')))],
    ],
    ['items with empty lines between', '- a\n\n- b\n\nc', [bullets(item(words('a')), item(words('b'))), words('c')]],
    [
      'an item of several lines and paragraphs',
      '- a\n  b\n\n  c\n- d',
      [bullets(item(paragraph(text('a'), br, text('b')), words('c')), item(words('d')))],
    ],
    ['one list after another', '- a\n1. b', [bullets(item(words('a'))), numbers(1, item(words('b')))]],
    [
      'code in an item',
      '1. a\n   ```\n   b\n     c\n   ```',
      [numbers(1, item(words('a'), code(undefined, 'b\n  c')))],
    ],
    ['an item that looks like a list', '- - a', [bullets(item(words('- a')))]],
    ['no headings or quotes in items', '- # a\n  > b', [bullets(item(paragraph(text('# a'), br, text('> b'))))]],
    ['dashes that make no list', '-\n\n-a\n\n-- \n\n- ', [words('-'), words('-a'), words('--'), words('-')]],
    ['rules', 'a\n\n---\n-----\nb', [words('a'), { type: 'rule' }, { type: 'rule' }, words('b')]],
    ['a line under words is no rule', 'a\n---\nb', [paragraph(text('a'), br, text('---'), br, text('b'))]],
    [
      'no rules in items and quotes',
      '- a\n\n  ---\n\n> ---',
      [bullets(item(words('a'), words('---'))), { type: 'quote', content: [words('---')] }],
    ],
    ['a number that makes no list', 'It was in\n2019. Then', [paragraph(text('It was in'), br, text('2019. Then'))]],
    ['a year that makes no list', '2019. Then', [words('2019. Then')]],
    ['code', '```sql\nselect 1;\n\n  -- **x**\n```\nafter', [code('sql', 'select 1;\n\n  -- **x**'), words('after')]],
    ['code that never ends', '```\na\n', [code(undefined, 'a\n')]],
    ['empty code', '```\n```', [code(undefined, '')]],
    ['a fence with odd words', '```a<b c', [code(undefined, '')]],
    ['ticks in a line', '```a``` b', [words('```a``` b')]],
    [
      'a quote',
      'He said\n> a\n>b\n>\n> - c\nAnd I',
      [
        words('He said'),
        { type: 'quote', content: [paragraph(text('a'), br, text('b')), bullets(item(words('c')))] },
        words('And I'),
      ],
    ],
    [
      'quotes and headings in a quote',
      '> > a\n> # b',
      [{ type: 'quote', content: [paragraph(text('> a'), br, text('# b'))] }],
    ],
    ['signs that make no quote', '>= 5\n\n>>> print(1)\n\n>', [words('>= 5'), words('>>> print(1)'), words('>')]],
  ])('%s', (_name, markdown, expected) => {
    expect(fromMarkdown(markdown)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each<[string, string, Inline[]]>([
    ['strong', '**a b**', [text('a b', 'strong')]],
    ['em with a star', '*a*', [text('a', 'em')]],
    ['em with an underscore', '_a b_', [text('a b', 'em')]],
    ['struck', '~~a~~', [text('a', 'strike')]],
    ['strong and em', '***a***', [text('a', 'strong', 'em')]],
    ['em in strong', '**a _b_ c**', [text('a ', 'strong'), text('b', 'strong', 'em'), text(' c', 'strong')]],
    ['over a line break', '**a\nb**', [text('a', 'strong'), br, text('b', 'strong')]],
    [
      'before punctuation',
      '(**a**), "*b*".',
      [text('('), text('a', 'strong'), text('), "'), text('b', 'em'), text('".')],
    ],
    ['in Chinese', '请**注意**这里', [text('请'), text('注意', 'strong'), text('这里')]],
    ['code', 'run `a_b **c**` now', [text('run '), text('a_b **c**', 'code'), text(' now')]],
    [
      'code in strong keeps its own mark only',
      '**a `b` c**',
      [text('a ', 'strong'), text('b', 'code'), text(' c', 'strong')],
    ],
    [
      'a link',
      '[the *plan*](https://example.org/p)',
      [link('https://example.org/p', text('the '), text('plan', 'em'))],
    ],
    ['a link in strong', '**[a](https://example.org/)**', [link('https://example.org/', text('a', 'strong'))]],
    ['a link with brackets', '[a](https://example.org/b_(c))', [link('https://example.org/b_(c)', text('a'))]],
    ['a mail link', '[mail](mailto:a@example.org)', [link('mailto:a@example.org', text('mail'))]],
    ['an unsafe link', '[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
    ['a relative link', '[a](b.md)', [text('[a](b.md)')]],
    [
      'an address',
      'see https://example.org/a_b.',
      [text('see '), link('https://example.org/a_b', text('https://example.org/a_b')), text('.')],
    ],
    [
      'an address in brackets',
      '(https://example.org/a(b))',
      [text('('), link('https://example.org/a(b)', text('https://example.org/a(b)')), text(')')],
    ],
    [
      'an address in strong',
      '**https://example.org/a**',
      [link('https://example.org/a', text('https://example.org/a', 'strong'))],
    ],
    [
      'an address in pointed brackets',
      '<https://example.org/>',
      [text('<'), link('https://example.org/', text('https://example.org/')), text('>')],
    ],
    [
      'an address in Chinese',
      '见https://example.org/a。',
      [text('见'), link('https://example.org/a', text('https://example.org/a')), text('。')],
    ],
    [
      'two addresses',
      'http://a.test http://b.test',
      [link('http://a.test/', text('http://a.test')), text(' '), link('http://b.test/', text('http://b.test'))],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(fromMarkdown(markdown)).toEqual([paragraph(...expected)]);
  });
});

test.each([
  'user_name and other_name',
  '__init__.py and __main__',
  '2*3*4 = 24 and 2 * 3 * 4',
  'a ** b ** c',
  '**kwargs and *args',
  'f(*args, **kwargs) and g(*args, **kwargs)',
  'src/**/*.ts and test/**/*.ts',
  '/* a comment */ and /* another */',
  'C:\\x\\_y_z and \\\\server\\share',
  'int *p; int *q;',
  '~5 and ~~6',
  'a-b - c -- d --- e',
  '`open and ``double``',
  '[x] done, [ ] open, a[0][1](2)',
  '****** stars ******',
  'snake_case_ and _leading',
  'https:// and http://[bad',
  'xhttps://example.org',
  '* ',
  '😀*a 😀',
  '* * *',
])('stays as typed: %s', (line) => {
  expect(fromMarkdown(line)).toEqual([words(line.trim())]);
});

test.each<[string, string]>([
  ['stars', '*a '.repeat(10_000)],
  ['closing stars', 'a* '.repeat(10_000)],
  ['brackets', '['.repeat(30_000)],
  ['half links', '[a]('.repeat(8_000)],
  ['ticks', '`a``'.repeat(8_000)],
  ['addresses', 'http://a.b'.repeat(3_000)],
  ['brackets after an address', `http://a.b/${')'.repeat(30_000)}`],
  ['quotes', '>'.repeat(30_000)],
  ['nested quotes', '> '.repeat(15_000)],
  ['items', '- '.repeat(15_000)],
  ['a staircase', Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
  ['fences', '```\n'.repeat(8_000)],
  ['paragraphs between quotes', '> a\n\n'.repeat(6_000)],
  ['a long line of tabs', `- a\n${'\t'.repeat(30_000)}b`],
])('%s in the thousands take no time', (_name, markdown) => {
  const started = performance.now();
  fromMarkdown(markdown);
  expect(performance.now() - started).toBeLessThan(1_000);
});
