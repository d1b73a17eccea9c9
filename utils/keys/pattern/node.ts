import type { CharSet } from './char-set.ts';

/** Places between characters: of the text, of a line, and of an ASCII word. */
export type Edge = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** A regular expression as read, free of the ways in which RE2 and JavaScript write it. Groups are gone: only nesting counts. */
export type Node =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'sequence'; readonly of: readonly Node[] }
  | { readonly kind: 'choice'; readonly of: readonly Node[] }
  | Repeat;

export interface Repeat {
  readonly kind: 'repeat';
  readonly of: Node;
  readonly least: number;
  /** `Infinity` for no end. */
  readonly most: number;
  readonly lazy: boolean;
}

/** What is in force at some place of a pattern: `(?i)`, `(?s)`, `(?m)`, `(?U)`. */
export interface Flags {
  readonly fold: boolean;
  readonly dotAll: boolean;
  readonly lines: boolean;
  readonly lazy: boolean;
}

/** What RE2 starts with. */
export const noFlags: Flags = { fold: false, dotAll: false, lines: false, lazy: false };

/** Why a pattern is refused. The words for it are made where it is shown. */
export type Objection =
  | 'too-long'
  | 'missing-bracket'
  | 'missing-parenthesis'
  | 'stray-parenthesis'
  | 'bad-escape'
  | 'bad-range'
  | 'bad-set'
  | 'bad-repeat'
  | 'bad-group'
  /** RE2 has none, nor may a pattern that GitLab shares. */
  | 'look-around'
  | 'back-reference'
  /** GitLab takes it; JavaScript has nothing that means the same. */
  | 'untranslatable'
  /** Counted repetitions that amount to too many characters. */
  | 'too-large'
  /** There are texts on which the browser would try too many ways. */
  | 'slow';

export interface Complaint {
  readonly objection: Objection;
  /** Where in the pattern, in UTF-16 units, and the piece that is meant; empty when the whole pattern is. */
  readonly at: number;
  readonly piece: string;
}
