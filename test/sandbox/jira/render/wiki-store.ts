import type { Inline } from './tree.ts';

/** Stands around the number of what is finished already. Jira's own renderer uses the same sign. */
const mark = '\ufffc';

/** What a text holds of finished parts, while the rest of it is still read: as in Jira's renderer, each leaves a token. */
export interface Store {
  /** Keeps these and gives the token that stands for them; a block's stands on a line of its own. */
  keep(inlines: readonly Inline[], kind: 'inline' | 'block'): string;
  get(token: string): readonly Inline[];
}

/** A token anywhere, with its number. */
export const token = new RegExp(`${mark}([ib]\\d+)${mark}`, 'g');

/** A line of nothing but tokens of blocks. */
export const blockTokens = new RegExp(`^\\s*(?:${mark}b\\d+${mark}\\s*)+$`);

/** A text without signs that would pass for tokens. */
export const withoutTokens = (text: string): string => text.replaceAll(mark, '');

/** An empty store. */
export function createStore(): Store {
  const kept: (readonly Inline[])[] = [];
  return {
    keep: (inlines, kind) => `${mark}${kind[0]}${kept.push(inlines) - 1}${mark}`,
    get: (found) => kept[Number(/\d+/.exec(found)?.[0])] ?? [],
  };
}
