// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Block, Inline, ListItem, RichText } from '../../utils/rich-text/tree.ts';
import { find, show } from '../ui/fixtures/test-kit.ts';
import type { ImageState } from '../ui/images.ts';
import { RichTextView } from './RichTextView.tsx';

const now = signal(new Date(2026, 10, 26).getTime());
const image = signal<ImageState>({ state: 'waiting' });
const view = (...tree: RichText): HTMLElement =>
  find(show(<RichTextView tree={tree} images={() => image} now={now} />), '.lz-rich-text');

const words = (text: string): Inline => ({ type: 'text', text, marks: [] });
const paragraph = (...content: readonly Inline[]): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  content,
});

test.each<[string, Block, string]>([
  [
    'marks, the first outermost',
    paragraph({ type: 'text', text: 'x', marks: ['strong', 'code'] }),
    '<p dir="auto"><strong><code>x</code></strong></p>',
  ],
  ['markup in a text stays text', paragraph(words('<img src=x>')), '<p dir="auto">&lt;img src=x&gt;</p>'],
  ['a break', paragraph(words('a'), { type: 'break' }, words('b')), '<p dir="auto">a<br>b</p>'],
  [
    'a heading below the headings of the card',
    { type: 'heading', level: 2, content: [words('x')] },
    '<h3 dir="auto">x</h3>',
  ],
  [
    'a numbered list',
    { type: 'list', ordered: true, start: 3, items: [{ checked: undefined, content: [paragraph(words('x'))] }] },
    '<ol start="3"><li><p dir="auto">x</p></li></ol>',
  ],
  [
    'a date',
    paragraph({ type: 'date', iso: '2026-11-30' }),
    '<p dir="auto"><time class="lz-chip" datetime="2026-11-30">Nov 30</time></p>',
  ],
  ['a rule', { type: 'rule' }, '<hr>'],
  [
    'an unsafe link is its text',
    paragraph({ type: 'link', href: 'javascript:alert(1)', content: [words('x')] }),
    '<p dir="auto">x</p>',
  ],
  [
    'a link leads away',
    paragraph({ type: 'link', href: 'https://acme.example/', content: [words('x')] }),
    '<p dir="auto"><a href="https://acme.example/" target="_blank" rel="noopener noreferrer">x</a></p>',
  ],
  [
    'a line in another place',
    { ...paragraph(words('x')), align: 'center', indent: 2 },
    '<p dir="auto" class="lz-center" style="margin-inline-start: 40px;">x</p>',
  ],
  [
    'colours of an author',
    paragraph({ type: 'text', text: 'x', marks: ['strong', 'ink-red', 'tint-yellow'] }),
    '<p dir="auto"><strong><span class="lz-ink-red"><span class="lz-tint-yellow">x</span></span></strong></p>',
  ],
  [
    'a panel with an emoji of its own',
    { type: 'panel', tone: 'success', icon: '🚀', title: 'Go', content: [paragraph(words('x'))] },
    '<div class="lz-panel lz-tone-done"><span>🚀</span><div class="lz-grow"><b>Go</b><p dir="auto">x</p></div></div>',
  ],
  [
    'a panel without a sign',
    { type: 'panel', tone: 'neutral', icon: '', title: undefined, content: [paragraph(words('x'))] },
    '<div class="lz-panel lz-tone-todo"><div class="lz-grow"><p dir="auto">x</p></div></div>',
  ],
  [
    'an expand',
    { type: 'expand', title: 'More', content: [paragraph(words('x'))] },
    '<details><summary>More</summary><p dir="auto">x</p></details>',
  ],
])('%s', (_name, block, html) => {
  expect(view(block).innerHTML).toBe(html);
});

test.each<[string, ListItem, string]>([
  ['a task that is open', { checked: false, content: [] }, 'Not done'],
  ['a task that is done', { checked: true, content: [] }, 'Done'],
  ['a decision', { checked: true, decision: true, content: [] }, 'Decision'],
])('%s says so', (_name, item, label) => {
  const shown = view({ type: 'list', ordered: false, start: 1, items: [item] });
  expect(find(shown, '[role=img]').getAttribute('aria-label')).toBe(label);
});

test('a file that is no image shows by its name, and an image with its caption', () => {
  const file = view({ type: 'image', image: undefined, alt: 'log.txt' });
  expect(file.textContent).toBe('log.txt');
  const captioned = view({ type: 'image', image: undefined, alt: 'a.png', caption: [words('The cart')] });
  expect(find(captioned, 'figcaption').textContent).toBe('The cart');
});

test('a cell has the colour that its author gave it', () => {
  const cell = { header: false, colspan: 1, rowspan: 1, tint: 'red', content: [] } as const;
  const shown = view({ type: 'table', rows: [{ cells: [cell] }], numbered: true });
  expect(find(shown, 'td').className).toBe('lz-tint-red');
  expect(find(shown, 'table').className).toBe('lz-numbered');
});

test('a table keeps its spans and scrolls in itself, also by keyboard', () => {
  const cell = { header: true, colspan: 2, rowspan: 1, content: [paragraph(words('x'))] };
  const shown = view({ type: 'table', rows: [{ cells: [cell] }] });
  expect(find<HTMLTableCellElement>(shown, 'th').colSpan).toBe(2);
  expect(find(shown, '.lz-table').tabIndex).toBe(0);
});

test('an image keeps its place, then shows, and says so when it never comes', async () => {
  const shown = view({ type: 'image', image: 'attachment:1', alt: 'Cart' });
  expect(find(shown, '[role=img]').getAttribute('aria-label')).toBe('Cart');
  await act(() => {
    image.value = { state: 'ready', url: 'data:image/png;base64,AA==' };
  });
  expect(find<HTMLImageElement>(shown, 'img').alt).toBe('Cart');
  await act(() => {
    image.value = { state: 'failed' };
  });
  expect(shown.textContent).toBe('Image not shown: Cart');
});
