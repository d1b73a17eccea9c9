import type { Block, Cell, Inline, ListBlock } from './tree.ts';
import { readInline } from './wiki-inline.ts';
import { takeMacros } from './wiki-macros.ts';
import type { Store } from './wiki-store.ts';
import { blockTokens, createStore, token, withoutTokens } from './wiki-store.ts';

const listLine = /^\s*([*\-#]+)\s+(.*?)\s*$/;
/** Two or three hyphens in front begin no list: they are a dash. */
const dashLine = /^\s*-{2,3}/;

interface Item {
  readonly marker: string;
  readonly text: string;
}

/** Items of one list, each with its full marker such as `*#` → the lists they make. */
function listsOf(items: readonly Item[], depth: number, store: Store): ListBlock[] {
  const lists: { type: 'list'; marker: ListBlock['marker']; items: ListBlock['items'][number][] }[] = [];
  for (let at = 0; at < items.length;) {
    const { marker: full = '*', text = '' } = items[at] ?? {};
    const marker = full[depth] === '#' ? '#' : full[depth] === '-' ? '-' : '*';
    let end = at + 1;
    while ((items[end]?.marker.length ?? 0) > depth + 1) end += 1;
    const item = { content: readInline(text, store), lists: listsOf(items.slice(at + 1, end), depth + 1, store) };
    const last = lists.at(-1);
    if (last?.marker === marker) last.items.push(item);
    else lists.push({ type: 'list', marker, items: [item] });
    at = end;
  }
  return lists;
}

/** The items of the list that begins with these lines, up to an empty one; a line without a marker goes on with its item. */
function itemsOf(lines: readonly string[]): { readonly items: readonly Item[]; readonly length: number } {
  const items: Item[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.trim() === '') break;
    const [, marker, text = ''] = listLine.exec(line) ?? [];
    const last = items.at(-1);
    if (marker) items.push({ marker, text });
    else if (last) items[items.length - 1] = { ...last, text: `${last.text}\n${line}` };
    length += 1;
  }
  return { items, length };
}

function rowOf(line: string, store: Store): Cell[] {
  const cells = [...line.matchAll(/(\|\|?)((?:\[[^\]]*\]|\{\{.*?\}\}|![^!|\n]+\|[^!\n]*!|\\.|[^|])+)/g)];
  return cells
    .filter(([, , text = '']) => text.trim() !== '' || cells.length > 1)
    .map(([, bar, text = '']) => ({ header: bar === '||', content: readInline(text.trim(), store) }));
}

/** The block that this line is, or begins with these; `undefined` for a line of a paragraph. */
function blockAt(
  lines: readonly string[],
  store: Store,
): { readonly blocks: Block[]; readonly length: number } | undefined {
  const line = lines[0] ?? '';
  const one = (block: Block) => ({ blocks: [block], length: 1 });
  if (blockTokens.test(line)) {
    const kept = [...line.matchAll(token)].flatMap(([found]) => store.get(found));
    return { blocks: kept.flatMap((inline) => (inline.type === 'block' ? [inline.block] : [])), length: 1 };
  }
  const [, level, title = ''] = /^\s*h([1-6])\.\s*(.*?)\s*$/.exec(line) ?? [];
  if (level) return one({ type: 'heading', level: Number(level), content: readInline(title, store) });
  const quoted = /^\s*bq\.\s*(.*)$/.exec(line)?.[1];
  if (quoted !== undefined) {
    return one({ type: 'quote', content: [{ type: 'paragraph', content: readInline(quoted, store) }] });
  }
  if (/^\s*-{4,5}\s*$/.test(line)) return one({ type: 'rule' });
  if (listLine.test(line) && !dashLine.test(line)) {
    const { items, length } = itemsOf(lines);
    return { blocks: listsOf(items, 0, store), length };
  }
  if (!/^\s*\|/.test(line)) return undefined;
  const end = lines.findIndex((row) => !/^\s*\|/.test(row));
  const rows = lines.slice(0, end === -1 ? lines.length : end);
  return { blocks: [{ type: 'table', rows: rows.map((row) => rowOf(row.trim(), store)) }], length: rows.length };
}

function readBlocks(source: string, store: Store): Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0)
      blocks.push({ type: 'paragraph', content: readInline(paragraph.join('\n').trim(), store) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const found = line.trim() === '' ? { blocks: [], length: 1 } : blockAt(lines.slice(at), store);
    if (found) {
      flush();
      blocks.push(...found.blocks);
    } else {
      paragraph.push(line);
    }
    at += found?.length ?? 1;
  }
  flush();
  return blocks;
}

/**
 * Jira wiki markup → blocks, in the steps of Jira's own renderer: macros first, then lines, then what stands within them.
 * Never fails.
 */
export function parseWiki(source: string): Block[] {
  const store = createStore();
  const inlines = (body: string): readonly Inline[] => readInline(body, store);
  const text = takeMacros(withoutTokens(source.replaceAll('\r\n', '\n')), store, { blocks: parseWiki, inlines });
  return readBlocks(text, store);
}
