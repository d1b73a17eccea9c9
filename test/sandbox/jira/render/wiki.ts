import type { Block, Cell, ListBlock } from './tree.ts';
import { parseInline } from './wiki-inline.ts';

const macro = /^[ \t]*\{(code|noformat|quote|panel)(?::([^}\n]*))?\}[ \t]*\n?([\s\S]*?)\n?[ \t]*\{\1\}[ \t]*(?:\n|$)/;
const listLine = /^[ \t]*([*#-]+)[ \t]+(.*)$/;

/** `title=A|bgColor=#fff` or `java` → the parameters by name; the nameless one is `''`. */
function parametersOf(source: string): Record<string, string> {
  const pairs = source.split('|').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => (pair.includes('=') ? pair.split(/=(.*)/s).slice(0, 2) : ['', pair])));
}

function macroBlock(name: string, parameters: Record<string, string>, body: string): Block {
  if (name === 'noformat') return { type: 'preformatted', text: body };
  if (name === 'quote') return { type: 'quote', content: parseWiki(body) };
  if (name === 'panel') {
    return { type: 'panel', title: parameters['title'], colour: parameters['bgColor'], content: parseWiki(body) };
  }
  const language = parameters['language'] ?? parameters[''] ?? 'java';
  return { type: 'code', language, title: parameters['title'], text: body };
}

/** Lines of one list, each with its full marker such as `*#` → the lists they make. */
function listsOf(lines: readonly { readonly marker: string; readonly text: string }[], depth: number): ListBlock[] {
  const lists: { type: 'list'; marker: ListBlock['marker']; items: ListBlock['items'][number][] }[] = [];
  for (let at = 0; at < lines.length;) {
    const { marker: full = '*', text = '' } = lines[at] ?? {};
    const marker = full[depth] === '#' ? '#' : full[depth] === '-' ? '-' : '*';
    let end = at + 1;
    while ((lines[end]?.marker.length ?? 0) > depth + 1) end += 1;
    const item = { content: parseInline(text), lists: listsOf(lines.slice(at + 1, end), depth + 1) };
    const last = lists.at(-1);
    if (last?.marker === marker) last.items.push(item);
    else lists.push({ type: 'list', marker, items: [item] });
    at = end;
  }
  return lists;
}

function rowOf(line: string): Cell[] {
  const cells = [...line.matchAll(/(\|\|?)((?:\[[^\]]*\]|\{\{.*?\}\}|![^!|\n]+\|[^!\n]*!|\\.|[^|])+)/g)];
  return cells
    .filter(([, , text = '']) => text.trim() !== '' || cells.length > 1)
    .map(([, bar, text = '']) => ({ header: bar === '||', content: parseInline(text.trim()) }));
}

/** How many lines from the start satisfy a pattern. */
const run = (lines: readonly string[], pattern: RegExp): number => {
  const end = lines.findIndex((line) => !pattern.test(line));
  return end === -1 ? lines.length : end;
};

const startsBlock = (line: string): boolean =>
  /^\s*$|^h[1-6]\. |^bq\. |^-{4,}\s*$|^\s*\||^[ \t]*\{(code|noformat|quote|panel)[:}]/.test(line) ||
  listLine.test(line);

function readLines(source: string): { readonly length: number; readonly blocks: readonly Block[] } {
  const lines = source.split('\n');
  const first = lines[0] ?? '';
  const taken = (count: number): number => lines.slice(0, count).join('\n').length + 1;
  const heading = /^h([1-6])\. (.*)$/.exec(first);
  if (heading)
    return {
      length: taken(1),
      blocks: [{ type: 'heading', level: Number(heading[1]), content: parseInline(heading[2] ?? '') }],
    };
  if (first.startsWith('bq. '))
    return { length: taken(1), blocks: [{ type: 'quote', content: parseWiki(first.slice(4)) }] };
  if (/^-{4,}\s*$/.test(first)) return { length: taken(1), blocks: [{ type: 'rule' }] };
  const items = run(lines, listLine);
  if (items > 0) {
    const read = lines.slice(0, items).map((line) => listLine.exec(line));
    return {
      length: taken(items),
      blocks: listsOf(
        read.map((match) => ({ marker: match?.[1] ?? '*', text: match?.[2] ?? '' })),
        0,
      ),
    };
  }
  const rows = run(lines, /^\s*\|/);
  if (rows > 0)
    return {
      length: taken(rows),
      blocks: [{ type: 'table', rows: lines.slice(0, rows).map((line) => rowOf(line.trim())) }],
    };
  const next = lines.findIndex((line, index) => index > 0 && startsBlock(line));
  const end = next === -1 ? lines.length : next;
  return {
    length: taken(end),
    blocks: [{ type: 'paragraph', content: parseInline(lines.slice(0, end).join('\n').trimEnd()) }],
  };
}

/** Jira wiki markup → blocks, in the part of it that people write: texts, lists, tables, code, panels. Never fails. */
export function parseWiki(source: string): Block[] {
  const blocks: Block[] = [];
  let rest = source.replaceAll('\r\n', '\n');
  while (rest.trim() !== '') {
    rest = rest.replace(/^(?:[ \t]*\n)+/, '');
    const match = macro.exec(rest);
    if (match) {
      blocks.push(macroBlock(match[1] ?? '', parametersOf(match[2] ?? ''), match[3] ?? ''));
      rest = rest.slice(match[0].length);
    } else {
      const { length, blocks: read } = readLines(rest);
      blocks.push(...read);
      rest = rest.slice(length);
    }
  }
  return blocks;
}
