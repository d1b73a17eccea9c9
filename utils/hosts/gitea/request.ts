import type { RequestFacts } from '../types.ts';

/** Gitea has no word for the state that is not translated: its label's colour tells. The same since Gogs. */
const states = [
  ['purple', 'merged'],
  ['red', 'closed'],
  ['grey', 'draft'],
  ['green', 'open'],
] as const;

/** What the page of a pull request says of it, on each of its tabs as far as it is there. */
export function factsOf(document: Document): Omit<RequestFacts, 'id'> {
  const find = (selector: string): Element | null => document.querySelector(selector);
  // `owner:branch` for a branch of a fork; branches have no colon.
  const branch = (selector: string): string | undefined =>
    find(selector)?.textContent.trim().replace(/^.*:/, '') || undefined;
  const label = find('.issue-state-label, .column.title > .label');
  return {
    source: branch('.pull-desc code:not(#branch_target)'),
    target: branch('#branch_target, .pull-desc code ~ code'),
    state: states.find(([color]) => label?.classList.contains(color))?.[1],
    // Who merged it stands before `.pull-desc`, who asked for it inside. What is shown may be a display name.
    author: find('.comment.first a.author, #pull-desc > a, #pull-desc-display > a')
      ?.getAttribute('href')
      ?.split('/')
      .at(-1),
  };
}
