import { pagesBy, plain } from '../kit.ts';

/**
 * What stands before `_git` is `organization/project`, `project` where the organization is a subdomain, `collection/project`
 * on a Server, and lacks the project where it is called like its repository. 2026-11: hosts.md §6.
 */
const repository = /^\/((?:.*?\/)?)_git\/([^/]+)\/?(.*?)\/?$/;

/** A page by what its address has behind the repository, the query included. */
export const pageOf = pagesBy(
  ({ pathname, search }) => {
    const [, owner = '', repo = '', rest = pathname] = repository.exec(pathname) ?? [];
    return [plain(owner + repo), rest + search];
  },
  '(?:\\?.*)?$',
  'i',
);
