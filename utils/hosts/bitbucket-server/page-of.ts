import { pagesBy } from '../kit.ts';

/** Behind an optional context path. 2026-11: hosts.md §4. */
const repository = /^.*?\/(projects|users)\/([^/]+\/)repos\/([^/]+)\/?(.*?)\/?$/;

/**
 * A page by what its address has behind the repository. A user's own repositories are of a project `~name`, as Bitbucket
 * writes it.
 */
export const pageOf = pagesBy(({ pathname }) => {
  const [, kind, owner = '', repo = '', rest = pathname] = repository.exec(pathname) ?? [];
  return [(kind === 'users' ? '~' : '') + owner + repo, rest];
}, '$');
