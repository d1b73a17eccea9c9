import type { Complaint } from './pattern/node.ts';

/** How keys are written here: what a user may set, for an instance, a group or a project. */
export interface KeyRules {
  /** GitLab's *issue key prefix*: a piece of a pattern that stands before the key and is no part of it. Empty for none. */
  readonly prefix?: string;
  /** GitLab's *issue key regex*, in RE2's syntax: what a key looks like. Empty for Jira's own form. */
  readonly pattern?: string;
  /** `strict` wants nothing glued to the key; `gitlab` finds what GitLab's server finds, `JIRA-1234A` included. */
  readonly reading: 'strict' | 'gitlab';
  /** Project keys (`UTF`) and issue keys (`SHOP-1`) that are never meant. */
  readonly ignore?: readonly string[];
  /** In names of branches, `shop-482` and `shop_482` are SHOP-482 too, for projects that are known. */
  readonly lowerCaseBranches?: boolean;
}

/** Rules made ready, and judged. */
export interface Grammar {
  /** Sources of regular expressions, flag `u`. The key is at the end of what they match: the first group, else everything. */
  readonly prose: string;
  readonly branch: string;
  /** Upper case, sorted. */
  readonly ignore: readonly string[];
  readonly lowerCaseBranches: boolean;
}

/** What is wrong with which of the rules. */
export type RulesProblem =
  | ({ readonly field: 'prefix' | 'pattern' } & Complaint)
  /** Neither a project key nor an issue key. */
  | { readonly field: 'ignore'; readonly objection: 'not-a-key'; readonly piece: string };

export type CompiledRules =
  | { readonly ok: true; readonly grammar: Grammar }
  | { readonly ok: false; readonly problems: readonly RulesProblem[] };
