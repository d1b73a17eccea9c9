import { expect } from 'vitest';
import { until } from './until.ts';

/** Runs a question in a page's own world: on a page of Playwright, or on one driven over BiDi. */
export type Ask = (question: () => SeenMarks) => Promise<SeenMarks>;

export interface SeenMarks {
  /** The key of every mark, sorted: links of ours and what is highlighted on the screen. */
  readonly keys: readonly string[];
  /** What must not be: marks that are double, stale or in a framework's way; and what the frameworks themselves complain of. */
  readonly wrong: readonly string[];
}

/** Runs in the page. */
export function readMarks(): SeenMarks {
  const wrong: string[] = [];
  const isKey = (text: string): boolean => /^[A-Z]{2,}-[1-9]\d*$/.test(text);
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
  }
  const links = trees.flatMap((tree) => [...tree.querySelectorAll<HTMLAnchorElement>('a.lozenge-key')]);
  for (const link of links) {
    const { href, textContent: key } = link;
    if (!isKey(key) || !href.endsWith(`/browse/${key}`)) wrong.push(`link ${key} to ${href}`);
    if (link.parentElement?.closest('a')) wrong.push(`link ${key} in a link`);
    if (link.closest('.markdown-title, .merge-request-sticky-title, h4'))
      wrong.push(`link ${key} in a framework’s text`);
  }
  const places = new Set<string>();
  const highlighted: string[] = [];
  for (const range of CSS.highlights.get('lozenge-key') ?? []) {
    const { startContainer: node, startOffset: start, endOffset: end } = range;
    const key = node.textContent?.slice(start, end) ?? '';
    // The page has changed the text, and ours has not seen it yet: nothing is painted.
    if (range.collapsed) continue;
    highlighted.push(key);
    const around = `${node.textContent?.[start - 1] ?? ''}${node.textContent?.[end] ?? ''}`;
    if (range.endContainer !== node || !isKey(key) || /\w/.test(around)) wrong.push(`stale highlight ${key}`);
    if (node.parentElement?.closest('a.lozenge-key')) wrong.push(`highlight ${key} in a link`);
    const all = [...document.querySelectorAll('*')];
    const place = `${all.indexOf(node.parentElement ?? document.body)} ${[...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode)} ${start}`;
    if (places.has(place) && trees.length === 1) wrong.push(`two highlights on ${key}`);
    places.add(place);
  }
  wrong.push(...((globalThis as { complaints?: string[] }).complaints ?? []));
  return { keys: [...links.map(({ textContent }) => textContent), ...highlighted].toSorted(), wrong };
}

/** Waits until exactly these keys are painted, each as often as it is named, and nothing is wrong; then sees that it stays so. */
export async function shows(ask: Ask, keys: readonly string[]): Promise<void> {
  const wanted = { keys: keys.toSorted(), wrong: [] };
  let last: SeenMarks | undefined;
  const isSo = async (): Promise<boolean> => {
    last = await ask(readMarks);
    return JSON.stringify(last) === JSON.stringify(wanted);
  };
  await until('these marks', isSo, 5).catch(() => undefined);
  expect(last).toEqual(wanted);
  await new Promise((wake) => setTimeout(wake, 120));
  expect(await ask(readMarks)).toEqual(wanted);
}
