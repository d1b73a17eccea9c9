import { called, owned, plain } from '../kit.ts';
import type { Page, PageId, Region } from '../types.ts';

// All texts are in open shadow roots: a selector is asked of each root by itself, and matches what is within that one.
// They are `owned`, because the style of a link does not reach in there. 2026-11: sources of Gerrit 2.15 to 3.13, which are its
// only pages that could be seen.

const conversation: readonly Region[] = [
  // On a change as on its diffs, where it is cut off after 80 letters.
  owned('title', '.headerSubject'),
  // From 3.7 on: of everything formatted, a commit message alone is plain text.
  owned('description', 'pre.plaintext'),
  owned('comment', '.markdown-html'),
  // The first line of a message that is folded.
  owned('comment', '.messageContent > .hideOnOpen'),
  // Until 3.6: commit messages and comments alike.
  owned('description', '#output'),
];

const changes: readonly Region[] = [
  // `.spacer` beside it repeats the subject.
  owned('row', '.cell.subject .content'),
  owned('branch', '.cell.branch > a'),
];

const refs: readonly Region[] = [owned('branch', '.branches.name a, .tags.name a')];

/** A page behind any prefix, by its address: the route's groups are the repository, empty where it is of none, and its name. */
const pageOf = (id: PageId, route: RegExp, regions: readonly Region[]): Page => ({
  id,
  read({ pathname }) {
    const [, project = '', name] = route.exec(pathname) ?? [];
    return name === undefined ? undefined : called(plain(project), plain(name));
  },
  regions,
});

/** Addresses: hosts.md §7, and Gerrit's own router. A diff is a part of its change, as is a file under edit. */
export const pages: readonly Page[] = [
  pageOf('merge-request', /\/c\/(.+?)\/\+\/(\d+)(?:[/,]|$)/, conversation),
  pageOf('merge-requests', /^(?!.*\/(?:c|admin)\/).*?()\/(q\/.*)/, changes),
  pageOf('branches', /\/admin\/repos\/(.+),(branches)/, refs),
  pageOf('tags', /\/admin\/repos\/(.+),(tags)/, refs),
  pageOf('dashboard', /^(?!.*\/(?:c|q)\/).*?()\/(dashboard\/.*)/, changes),
];
