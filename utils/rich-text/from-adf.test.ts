import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromAdf } from './from-adf.ts';
import { toPlainText } from './plain-text.ts';
import type { Block, Inline, RichText } from './tree.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const node = (type: string, attrs: object = {}, ...content: unknown[]) => ({ type, attrs, content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const t = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });

const text = (words: string, ...marks: Extract<Inline, { type: 'text' }>['marks']): Inline => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: Inline[]): Extract<Block, { type: 'paragraph' }> => ({ type: 'paragraph', content });
const words = (line: string) => paragraph(text(line));
const cell = (header: boolean, ...content: Block[]) => ({ header, colspan: 1, rowspan: 1, content });
const item = (...content: Block[]) => ({ checked: undefined, content });

test.each<[string, unknown[], RichText]>([
  ['a heading', [node('heading', { level: 3 }, t('Title'))], [{ type: 'heading', level: 3, content: [text('Title')] }]],
  [
    'a heading out of range',
    [node('heading', { level: 9 }, t('x'))],
    [{ type: 'heading', level: 6, content: [text('x')] }],
  ],
  [
    'a nested bullet list',
    [node('bulletList', {}, node('listItem', {}, p(t('a')), node('bulletList', {}, node('listItem', {}, p(t('b'))))))],
    [
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [item(words('a'), { type: 'list', ordered: false, start: 1, items: [item(words('b'))] })],
      },
    ],
  ],
  [
    'an ordered list from 4',
    [node('orderedList', { order: 4 }, node('listItem', {}, p(t('a'))))],
    [{ type: 'list', ordered: true, start: 4, items: [item(words('a'))] }],
  ],
  [
    'tasks, a nested one under its own',
    [
      node(
        'taskList',
        { localId: 'x' },
        node('taskItem', { state: 'DONE' }, t('a')),
        node('taskList', {}, node('taskItem', { state: 'TODO' }, t('b'))),
      ),
    ],
    [
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            checked: true,
            content: [
              words('a'),
              { type: 'list', ordered: false, start: 1, items: [{ checked: false, content: [words('b')] }] },
            ],
          },
        ],
      },
    ],
  ],
  [
    'decisions',
    [node('decisionList', {}, node('decisionItem', { state: 'DECIDED' }, t('a')))],
    [{ type: 'list', ordered: false, start: 1, items: [{ checked: true, decision: true, content: [words('a')] }] }],
  ],
  ['a quote', [node('blockquote', {}, p(t('a')))], [{ type: 'quote', content: [words('a')] }]],
  [
    'a code block',
    [node('codeBlock', { language: 'sql' }, t('select 1;\n'), t('select 2;'))],
    [{ type: 'code-block', language: 'sql', text: 'select 1;\nselect 2;' }],
  ],
  ['an empty code block', [node('codeBlock')], [{ type: 'code-block', language: undefined, text: '' }]],
  ...(
    [
      ['info', 'info'],
      ['note', 'note'],
      ['tip', 'success'],
      ['success', 'success'],
      ['warning', 'warning'],
      ['error', 'error'],
      ['constructor', 'info'],
    ] as const
  ).map(([panelType, tone]): [string, unknown[], RichText] => [
    `a panel: ${panelType}`,
    [node('panel', { panelType }, p(t('a')))],
    [{ type: 'panel', tone, title: undefined, content: [words('a')] }],
  ]),
  [
    'a panel of its own colour and emoji',
    [
      node(
        'panel',
        { panelType: 'custom', panelColor: '#E3FCEF', panelIcon: ':rainbow:', panelIconText: '🌈' },
        p(t('a')),
      ),
    ],
    [{ type: 'panel', tone: 'success', icon: '🌈', title: undefined, content: [words('a')] }],
  ],
  [
    'a custom panel that says nothing of itself',
    [node('panel', { panelType: 'custom' }, p(t('a')))],
    [{ type: 'panel', tone: 'neutral', icon: '', title: undefined, content: [words('a')] }],
  ],
  [
    'a table that counts its rows',
    [
      node(
        'table',
        { isNumberColumnEnabled: true },
        node('tableRow', {}, node('tableHeader', {}, p(t('h')))),
        node('tableRow', {}, node('tableCell', { background: '#ffebe6' }, p(t('a')))),
        node('tableRow', {}, node('tableCell', { background: 'white' }, p(t('b')))),
      ),
    ],
    [
      {
        type: 'table',
        rows: [
          { cells: [cell(true), cell(true, words('h'))] },
          { cells: [cell(true, words('1')), { ...cell(false, words('a')), tint: 'red' }] },
          { cells: [cell(true, words('2')), cell(false, words('b'))] },
        ],
        numbered: true,
      },
    ],
  ],
  [
    'a table',
    [
      node(
        'table',
        {},
        node('tableRow', {}, node('tableHeader', { colspan: 2 }, p(t('h')))),
        node('tableRow', {}, node('tableCell', { rowspan: 1e9 }, p(t('a'))), node('tableCell', { colspan: 0 })),
      ),
    ],
    [
      {
        type: 'table',
        rows: [
          { cells: [{ header: true, colspan: 2, rowspan: 1, content: [words('h')] }] },
          {
            cells: [
              { header: false, colspan: 1, rowspan: 100, content: [words('a')] },
              { header: false, colspan: 1, rowspan: 1, content: [] },
            ],
          },
        ],
      },
    ],
  ],
  ['a rule', [node('rule')], [{ type: 'rule' }]],
  [
    'an expand',
    [node('expand', { title: 'More' }, p(t('a')))],
    [{ type: 'expand', title: 'More', content: [words('a')] }],
  ],
  ['a nested expand', [node('nestedExpand', {}, p(t('a')))], [{ type: 'expand', title: '', content: [words('a')] }]],
  [
    'an image with a caption',
    [
      node(
        'mediaSingle',
        { layout: 'center' },
        node('media', { type: 'file', id: 'uuid', alt: 'shot.png' }),
        node('caption', {}, t('The cart')),
      ),
    ],
    [{ type: 'image', image: 'attachment:10012', alt: 'shot.png', caption: [text('The cart')] }],
  ],
  [
    'an image without a caption',
    [node('mediaSingle', {}, node('media', { type: 'file', id: 'uuid', alt: 'shot.png' }))],
    [{ type: 'image', image: 'attachment:10012', alt: 'shot.png' }],
  ],
  [
    'a stranger in the frame of an image',
    [node('mediaSingle', {}, node('media', { id: 'uuid', alt: 'shot.png' }), p(t('a')))],
    [{ type: 'image', image: 'attachment:10012', alt: 'shot.png' }, words('a')],
  ],
  [
    'files in a group',
    [node('mediaGroup', {}, node('media', { type: 'file', id: 'other', alt: 'log.txt' }))],
    [{ type: 'image', image: undefined, alt: 'log.txt' }],
  ],
  [
    'an image that lies elsewhere',
    [node('mediaSingle', {}, node('media', { type: 'external', url: 'https://example.org/a.png' }))],
    [paragraph({ type: 'link', href: 'https://example.org/a.png', content: [text('https://example.org/a.png')] })],
  ],
  [
    'an image in a line',
    [p(t('see '), node('mediaInline', { id: 'uuid', alt: 'shot.png' }))],
    [paragraph(text('see '), { type: 'image', image: 'attachment:10012', alt: 'shot.png' })],
  ],
  [
    'a mention',
    [p(node('mention', { id: '5b1', text: '@Jana' }))],
    [paragraph({ type: 'mention', text: '@Jana', user: '5b1' })],
  ],
  [
    'a mention without a name',
    [p(node('mention', { id: '5b1' }))],
    [paragraph({ type: 'mention', text: '@5b1', user: '5b1' })],
  ],
  ['a mention without an id', [p(node('mention', { text: 'Jana' }))], [paragraph({ type: 'mention', text: '@Jana' })]],
  ['an emoji', [p(node('emoji', { shortName: ':tada:', text: '🎉' }))], [words('🎉')]],
  ['an emoji of one site', [p(node('emoji', { shortName: ':shop:' }))], [words(':shop:')]],
  ['an emoji by its code points', [p(node('emoji', { shortName: ':x:', id: '1f468-200d-1f4bb' }))], [words('👨‍💻')]],
  [
    'an emoji by the id of a site',
    [p(node('emoji', { shortName: ':x:', id: '8b1a9953-c461-4296-a827-abf8c47804d7' }))],
    [words(':x:')],
  ],
  ['an emoji by numbers out of range', [p(node('emoji', { shortName: ':x:', id: 'ffffff' }))], [words(':x:')]],
  ['a status without words', [p(node('status', { color: 'red' }))], []],
  [
    'a status',
    [p(node('status', { text: 'IN REVIEW', color: 'purple' }))],
    [paragraph({ type: 'status', text: 'IN REVIEW', tone: 'purple' })],
  ],
  [
    'a status of an unknown colour',
    [p(node('status', { text: 'X', color: 'toString' }))],
    [paragraph({ type: 'status', text: 'X', tone: 'neutral' })],
  ],
  ['a date', [p(node('date', { timestamp: '1795478400000' }))], [paragraph({ type: 'date', iso: '2026-11-24' })]],
  ['a date as a number', [p(node('date', { timestamp: 0 }))], [paragraph({ type: 'date', iso: '1970-01-01' })]],
  ['a date that is none', [p(node('date', { timestamp: 'soon' }))], [words('soon')]],
  ['a date out of the calendar', [p(node('date', { timestamp: '8640000000000000' }))], [words('8640000000000000')]],
  [
    'a card in a line',
    [p(node('inlineCard', { url: 'https://example.org/a' }))],
    [paragraph({ type: 'link', href: 'https://example.org/a', content: [text('https://example.org/a')] })],
  ],
  [
    'a card of an issue',
    [p(node('inlineCard', { url: 'https://acme.example/jira/browse/SHOP-482?focusedId=1' }))],
    [
      paragraph({
        type: 'link',
        href: 'https://acme.example/jira/browse/SHOP-482?focusedId=1',
        content: [text('SHOP-482')],
      }),
    ],
  ],
  [
    'a card from data',
    [node('blockCard', { data: { url: 'https://example.org/a', name: 'Plan' } })],
    [paragraph({ type: 'link', href: 'https://example.org/a', content: [text('Plan')] })],
  ],
  ['a card with a bad address', [node('embedCard', { url: 'javascript:alert(1)' })], [words('javascript:alert(1)')]],
  ['a card of a search', [node('blockCard', { datasource: { id: 'x' } })], []],
  ['a break', [p(t('a'), node('hardBreak'), t('b'))], [paragraph(text('a'), { type: 'break' }, text('b'))]],
  [
    'a layout',
    [node('layoutSection', {}, node('layoutColumn', { width: 50 }, p(t('a'))), node('layoutColumn', {}, p(t('b'))))],
    [words('a'), words('b')],
  ],
  [
    'extensions',
    [
      node('extension', { extensionKey: 'toc', text: 'Contents' }),
      node('bodiedExtension', { extensionKey: 'x' }, p(t('inside'))),
      p(node('inlineExtension', { text: 'inline' })),
    ],
    [words('Contents'), words('inside'), words('inline')],
  ],
  [
    'extensions of several bodies',
    [
      node('multiBodiedExtension', {}, node('extensionFrame', {}, p(t('a'))), node('extensionFrame', {}, p(t('b')))),
      node('syncBlock', { resourceId: 'x' }),
      node('bodiedSyncBlock', { resourceId: 'y' }, p(t('c'))),
    ],
    [words('a'), words('b'), words('c')],
  ],
  [
    'tasks of blocks',
    [node('taskList', {}, node('blockTaskItem', { state: 'TODO' }, p(t('a')), p(t('b'))))],
    [{ type: 'list', ordered: false, start: 1, items: [{ checked: false, content: [words('a'), words('b')] }] }],
  ],
  ['a placeholder', [p(node('placeholder', { text: 'What happened?' }))], [words('What happened?')]],
  [
    'lines in other places',
    [
      { ...p(t('a')), marks: [{ type: 'alignment', attrs: { align: 'end' } }] },
      { ...node('heading', { level: 2 }, t('b')), marks: [{ type: 'alignment', attrs: { align: 'center' } }] },
      { ...p(t('c')), marks: [{ type: 'indentation', attrs: { level: 9 } }, { type: 'breakout' }] },
      { ...p(t('d')), marks: [{ type: 'alignment', attrs: { align: 'start' } }, { type: 'fragment' }] },
    ],
    [
      { ...words('a'), align: 'end' },
      { type: 'heading', level: 2, content: [text('b')], align: 'center' },
      { ...words('c'), indent: 6 },
      words('d'),
    ],
  ],
  ['an unknown block', [node('futureBlock', {}, p(t('a')), node('rule'))], [words('a'), { type: 'rule' }]],
  ['an unknown inline', [p(t('a '), { type: 'future', text: 'b' })], [words('a b')]],
  ['text outside a paragraph', [t('a'), t('b')], [words('ab')]],
  ['empty paragraphs', [p(), p(t('')), p(t('a'))], [words('a')]],
])('%s', (_name, content, expected) => {
  const images = new Map([['shot.png uuid', 'attachment:10012']]);
  const imageOf = (alt: string, id: string) => images.get(`${alt} ${id}`);
  expect(fromAdf(doc(...content), imageOf)).toEqual(expected);
});

describe('marks', () => {
  test.each<[string, unknown[], Inline[]]>([
    ['each of them', [t('a', { type: 'underline' }, { type: 'strong' })], [text('a', 'strong', 'underline')]],
    ['code', [t('a', { type: 'code' })], [text('a', 'code')]],
    ['em and strike', [t('a', { type: 'strike' }, { type: 'em' })], [text('a', 'em', 'strike')]],
    ['sub', [t('2', { type: 'subsup', attrs: { type: 'sub' } })], [text('2', 'sub')]],
    ['sup', [t('2', { type: 'subsup', attrs: { type: 'sup' } })], [text('2', 'sup')]],
    [
      'comments and decoration are ignored, and equal neighbours join',
      [t('a', { type: 'fragment' }, { type: 'dataConsumer' }), t('b', { type: 'annotation' }), t('c')],
      [text('abc')],
    ],
    [
      'colours, by their tone',
      [
        t('a', { type: 'textColor', attrs: { color: '#bf2600' } }),
        t('b', { type: 'backgroundColor', attrs: { color: '#fedec8' } }, { type: 'strong' }),
        t('c', { type: 'textColor', attrs: { color: '#172b4d' } }),
      ],
      [text('a', 'ink-red'), text('b', 'strong', 'tint-yellow'), text('c')],
    ],
    [
      'one link over differently marked texts',
      [t('a', link('https://example.org')), t('b', { type: 'strong' }, link('https://example.org'))],
      [{ type: 'link', href: 'https://example.org/', content: [text('a'), text('b', 'strong')] }],
    ],
    [
      'an unsafe link',
      [t('a', link('javascript:alert(1)')), t('b', link(7)), t('c', link('/browse/X'))],
      [text('abc')],
    ],
  ])('%s', (_name, content, expected) => {
    expect(fromAdf(doc(p(...content)))).toEqual([{ type: 'paragraph', content: expected }]);
  });
});

describe('what is malformed', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a number', 7, ''],
    ['a string', 'plain', 'plain'],
    ['an array', [p(t('a'))], ''],
    ['no content', { type: 'doc' }, ''],
    ['content that is no list', { type: 'doc', content: { 0: p(t('a')) } }, ''],
    ['children of every wrong kind', doc(null, 1, 'x', [], {}, { type: 7 }, p(t('a'))), 'a'],
    [
      'attributes of the wrong kind',
      doc({ type: 'heading', attrs: [], content: [{ type: 'text', text: 7 }, t('a')] }),
      'a',
    ],
    ['marks of the wrong kind', doc(p({ type: 'text', text: 'a', marks: [null, 'strong', {}, { type: [] }] })), 'a'],
    ['a list in a heading', doc(node('heading', {}, node('bulletList', {}, node('listItem', {}, p(t('a')))))), '- a'],
    ['a paragraph where an item belongs', doc(node('bulletList', {}, p(t('a')))), '- a'],
    ['a table without rows', doc(node('table', {}, p(t('a')))), ''],
  ])('%s', (_name, value, expected) => {
    expect(toPlainText(fromAdf(value))).toBe(expected);
  });
});

test('a node that holds itself ends', () => {
  const ring: { type: string; content: unknown[] } = { type: 'panel', content: [] };
  ring.content.push(p(t('a')), ring, ring);
  expect(toPlainText(fromAdf(ring)).length).toBeLessThan(100_000);
});

describe('what is too much', () => {
  const nested = (type: string, inner: string, depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((child) => node(type, {}, node(inner, {}, child)), p(t('core')));

  test.each<[string, unknown]>([
    ['100,000 paragraphs', doc(...Array.from({ length: 100_000 }, () => p(t('a'))))],
    [
      '100,000 list items',
      doc(node('bulletList', {}, ...Array.from({ length: 100_000 }, () => node('listItem', {}, p(t('a')))))),
    ],
    [
      '100,000 rows',
      doc(
        node(
          'table',
          {},
          ...Array.from({ length: 100_000 }, () => node('tableRow', {}, node('tableCell', {}, p(t('a'))))),
        ),
      ),
    ],
    ['lists 1,000 deep', doc(nested('bulletList', 'listItem', 1_000))],
    ['quotes 10,000 deep', doc(nested('blockquote', 'unknown', 10_000))],
    ['tables 60 deep', doc(nested('table', 'tableRow', 60), nested('panel', 'expand', 60))],
    ['a caption of a million characters', doc(node('mediaSingle', {}, node('media', { alt: 'a'.repeat(1_000_000) })))],
    ['a text of a million characters', doc(p(t('a'.repeat(1_000_000))), p(t('b')))],
  ])('%s end in one ellipsis', (_name, value) => {
    const shown = toPlainText(fromAdf(value));
    expect(shown.match(/…/g)).toHaveLength(1);
    expect(shown.length).toBeLessThan(250_000);
  });

  test('a long but honest document stays whole', () => {
    const value = doc(...Array.from({ length: 1_000 }, (_, index) => p(t(`line ${String(index)}`))));
    expect(fromAdf(value)).toHaveLength(1_000);
  });
});

const recorded = new URL('../../../shared/data/jira/recorded/cloud-v3/issue.adf.json', import.meta.url);

test.runIf(existsSync(recorded))('reads a description as Jira Cloud sent it', () => {
  const answer: unknown = JSON.parse(readFileSync(recorded, 'utf8'));
  expect(answer).toHaveProperty('body.fields.description');
  const { body } = answer as { body: { fields: { description: unknown } } }; // The line above shows that it is there.
  expect(fromAdf(body.fields.description)).toEqual([words('Create a table t2025, first to demodb')]);
});
