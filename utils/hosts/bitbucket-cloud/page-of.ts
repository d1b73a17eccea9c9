import { pagesBy } from '../kit.ts';

/** What these begin is no repository, though it has the same shape. 2026-11: hosts.md §3, seen on bitbucket.org. */
const repository = /^\/(?!(?:account|dashboard|repo)\/|[^/]+\/(?:workspace|search)(?:\/|$))([^/]+\/[^/]+)\/?(.*?)\/?$/;

/** A page by what its address has behind `workspace/repository`, the query included. */
export const pageOf = pagesBy(({ pathname, search }) => {
  const [, project = '', rest = pathname] = repository.exec(pathname) ?? [];
  // Two branches are compared across a line's end.
  return [project, (rest + search).replace(/%0D/i, '..')];
}, '(?:\\?|$)');
