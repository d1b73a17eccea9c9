import { called } from '../kit.ts';
import type { Page, PageId, Region } from '../types.ts';
import { spotOf } from './project.ts';
import { branches, commits, conversation, files, oneCommit, releases, rows, runs } from './regions.ts';

/**
 * A page whose place in a repository, or on the site, fits. The first group is what people call it besides the repository's
 * name, behind the sign; without a group, all of it is.
 */
const pageOf = (id: PageId, fits: RegExp, regions: readonly Region[], sign = ''): Page => ({
  id,
  read({ pathname }, document) {
    const { project, place } = spotOf(pathname, document);
    const found = fits.exec(place);
    if (found === null) return undefined;
    const [all, name = all] = found;
    return called(project, sign + name);
  },
  regions,
});

// hosts.md §5.
const known: readonly Page[] = [
  // With its tabs, and with one of its commits.
  pageOf('merge-request', /^pulls\/(\d+)/, conversation, '#'),
  pageOf('merge-requests', /^pulls\/?$/, rows),
  pageOf('commit', /^commit\/(\w{7,10})/, oneCommit),
  pageOf('commits', /^(?:commits|graph)\b/, commits),
  pageOf('compare', /^compare\/(.+)/, commits),
  pageOf('branches', /^branches\b/, branches),
  pageOf('tags', /^tags\b/, releases),
  pageOf('releases', /^releases(?=\/?$|\/tag\/)/, releases),
  pageOf('blame', /^blame\/(?:.+\/)?(.+)/, files),
  pageOf('file', /^src\/(?:.+\/)?(.+)/, files),
  pageOf('issue', /^issues\/(\d+)/, conversation, '#'),
  pageOf('issues', /^issues\/?$/, rows),
  pageOf('pipeline', /^actions\b/, runs),
  pageOf('search', /^\/?(?:explore|search)\b/, []),
  pageOf('dashboard', /^\/(?:issues|pulls|milestones|notifications)?$/, rows),
];

/** Home, wiki, settings, profiles: they have Markdown at most. */
const other = pageOf('other', /.*/, files);

export const pages: readonly Page[] = [
  ...known,
  {
    ...other,
    read: (address, document) =>
      known.some((page) => page.read(address, document)) ? undefined : other.read(address, document),
  },
];
