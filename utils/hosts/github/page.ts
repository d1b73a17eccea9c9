import { called } from '../kit.ts';
import type { Page, PageId, Region } from '../types.ts';

/** `owner/repository` at the beginning of an address: GitHub is never installed under a path of its own. */
export const repository = '/([^/]+/[^/]+)';

/**
 * A page at `path`, a regular expression for the beginning of an address. GitHub's refs hold slashes, so that what follows
 * can't be taken apart (hosts.md §1). The label is the first group, which is the project, a space, `sign` and the second: `shop/web #7`,
 * `shop/web commits`.
 */
export function page(id: PageId, path: string, regions: readonly Region[], sign = ''): Page {
  const pattern = new RegExp(`^${path}(?:/|$)`);
  return {
    id,
    regions,
    read({ pathname }) {
      const found = pattern.exec(pathname);
      if (found === null) return undefined;
      const [, project, name = ''] = found;
      return called(project, sign + name || (project ? '' : 'GitHub'));
    },
  };
}
