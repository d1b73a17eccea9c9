import type { IssueKey } from '../issue/issue.ts';
import { createKeyFinder } from './key-finder.ts';
import type { Grammar } from './rules.ts';

/** GitLab's sixteen words in their two spellings, a colon if any, and spaces: no tab, no line break. Ruby's `\b` is Unicode's. */
const opening =
  /(?<![\p{L}\p{M}\p{N}\p{Pc}])(?:[Cc]los(?:e[sd]?|ing)|[Ff]ix(?:e[sd]|ing)?|[Rr]esolv(?:e[sd]?|ing)|[Ii]mplement(?:s|ed|ing)?):? +/gu;

const url = 'https?://[^\\s>]{1,300}(?<![?!.,:])';
/** What GitLab itself closes: an issue of its own, here or in another project. The key of a Jira issue may follow it. */
const reference = `(?:issues? +)?(?:${url}|(?:(?:[\\w.-]+/)*[\\w.-]+)?#\\d+|GL-\\d+)`;
const separator = ' *,? +and +| *,? *';
/** Between keys a line may end, which a list in a commit message often does. */
const listSeparator = '(?: *, *\\n *| *,?(?: +|\\n *)and(?: +|\\n *)| *[,&] *| +)';

/** Which keys of a list close: GitLab takes the `first` alone (#4374), a reader expects `all`. */
export type ClosingList = 'first' | 'all';

/**
 * The keys that a text closes, each once, in order: `Closes AB-1, CD-2` → AB-1, or both. Keys are those of the grammar, prefix
 * included, of the projects that `accepts` knows. Negation, quotes and code are not understood, as in GitLab. For the title
 * and description of a merge request and its commit messages, joined by line breaks. Source: gitlab-semantics.md §1.3.
 */
export function findClosingKeys(
  text: string,
  list: ClosingList,
  grammar: Grammar,
  accepts?: (projectKey: string) => boolean,
): readonly IssueKey[] {
  const find = createKeyFinder(grammar);
  const item = new RegExp(`${reference}(?:${separator})?|(?:${grammar.prose})`, 'uy');
  const between = new RegExp(listSeparator, 'uy');

  const closed = new Set<IssueKey>();
  for (const { 0: word, index } of text.matchAll(opening)) {
    const start = index + word.length;
    const end = endOfList(text, start, item, list === 'all' ? between : undefined);
    // A key within an address is part of the address.
    const statement = text.slice(index, end).replaceAll(new RegExp(url, 'gu'), ' ');
    if (end > start) for (const { key } of find(statement, accepts)) closed.add(key);
  }
  return [...closed];
}

/** Where the references that begin at a place end; that place when there are none. */
function endOfList(text: string, start: number, item: RegExp, between: RegExp | undefined): number {
  let end = start;
  let next = start;
  for (;;) {
    const after = matchAt(item, text, next);
    if (after === next) return end;
    end = after;
    next = between === undefined ? after : matchAt(between, text, after);
  }
}

/** Where a sticky expression's match ends that begins at a place; the place itself for no match. */
function matchAt(expression: RegExp, text: string, place: number): number {
  expression.lastIndex = place;
  return expression.test(text) ? expression.lastIndex : place;
}
