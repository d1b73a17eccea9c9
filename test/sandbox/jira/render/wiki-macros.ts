import type { Block, Inline, Mark } from './tree.ts';
import type { Store } from './wiki-store.ts';

/** How a macro's body is read. */
export interface Readers {
  blocks(source: string): readonly Block[];
  inlines(source: string): readonly Inline[];
}

const opening = /(?<!\\)\{(code|noformat|quote|panel|color|anchor)(?::([^}\n]*))?\}/g;

/** `title=A|bgColor=#fff` or `java` → the parameters by name; the nameless one is `''`. */
function parametersOf(source: string): Record<string, string> {
  const pairs = source.split('|').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => (pair.includes('=') ? pair.split(/=(.*)/s).slice(0, 2) : ['', pair])));
}

function blockOf(name: string, parameters: Record<string, string>, body: string, readers: Readers): Block {
  const text = body.replace(/^[ \t]*\n|\n[ \t]*$/g, '');
  if (name === 'noformat') return { type: 'preformatted', text };
  if (name === 'quote') return { type: 'quote', content: readers.blocks(body) };
  if (name === 'panel') {
    return { type: 'panel', title: parameters['title'], colour: parameters['bgColor'], content: readers.blocks(body) };
  }
  const language = parameters['language'] ?? parameters[''] ?? 'java';
  return { type: 'code', language, title: parameters['title'], text };
}

const coloured = (inline: Inline, mark: Mark): Inline =>
  'marks' in inline ? { ...inline, marks: [mark, ...inline.marks] } : inline;

/** Takes the macros out of a text and leaves their tokens. One that never ends stays text, and so does an unknown one. */
export function takeMacros(source: string, store: Store, readers: Readers): string {
  let text = '';
  let at = 0;
  opening.lastIndex = 0;
  for (const match of source.matchAll(opening)) {
    const [whole, name = '', written = ''] = match;
    if (match.index < at) continue;
    const from = match.index + whole.length;
    if (name === 'anchor') {
      text += source.slice(at, match.index) + store.keep([{ type: 'anchor', name: written }], 'inline');
      at = from;
      continue;
    }
    const end = source.indexOf(`{${name}}`, from);
    if (end === -1) continue;
    const body = source.slice(from, end);
    text += source.slice(at, match.index);
    at = end + name.length + 2;
    if (name === 'color') {
      const inlines = readers.inlines(body).map((inline) => coloured(inline, `colour:${written}`));
      text += store.keep(inlines, 'inline');
    } else {
      text += store.keep([{ type: 'block', block: blockOf(name, parametersOf(written), body, readers) }], 'block');
    }
  }
  return text + source.slice(at);
}
