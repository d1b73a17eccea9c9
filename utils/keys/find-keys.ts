import type { IssueKey } from '../issue/issue.ts';
import { projectOf } from './project-of.ts';

/** Where an issue key stands in a text; `text.slice(start, end)` is the key, without what a user's rules want before it. */
export interface KeyMatch {
  readonly key: IssueKey;
  readonly start: number;
  readonly end: number;
}

/**
 * How a text is read. `strict` for prose: nothing may be glued to the key, but a hyphen and a word may follow
 * (`SHOP-482-rounding`). `branch` for names of branches and tags, where `-` and `_` separate words on both sides.
 * `gitlab` for exactly what GitLab's server finds (gitlab-semantics.md §1.1).
 */
export type KeyReading = 'strict' | 'branch' | 'gitlab';

// Boundaries are ASCII on purpose: Chinese and Japanese put keys next to letters. The lengths keep every match within
// what a message may carry, and the time linear in the text.
export const grammars: Readonly<Record<KeyReading, RegExp>> = {
  strict: /(?<!\w|\w-)[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,11}(?!\w|-\d)/g,
  branch: /(?<![A-Za-z0-9])[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,11}(?![A-Za-z0-9])/g,
  gitlab: /\b[A-Z][A-Z_0-9]+-\d+/g,
};

/**
 * Every issue key in a text, in order, repeats included. `accepts` is asked for each candidate's project key: only the
 * projects that Jira has make `UTF-8` text and `SHOP-482` a key. A reading may be an expression with flag `g` that ends with
 * the key, in its first group or as a whole. Source of the grammar: jira-api.md §9.
 */
export const findKeys = (
  text: string,
  accepts?: (projectKey: string) => boolean,
  reading: KeyReading | RegExp = 'strict',
): KeyMatch[] => {
  const found: KeyMatch[] = [];
  const expression = typeof reading === 'string' ? grammars[reading] : reading;
  for (const { 0: all, 1: key = all, index } of text.matchAll(expression)) {
    const end = index + all.length;
    if (!accepts || accepts(projectOf(key))) found.push({ key, start: end - key.length, end });
  }
  return found;
};
