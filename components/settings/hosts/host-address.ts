import { readWebAddress } from '../../../utils/address/web-address.ts';
import { wellKnownHosts } from './well-known.ts';

/** What was typed or pasted, as the address of a Git host. */
export interface HostAddress {
  /** Origin and, where it is known, the relative URL that the host lies under. */
  readonly url: string;
  /** What else may have been meant, where the path can be read in more than one way. */
  readonly others: readonly string[];
}

/** What stands before a page whose shape is known is the relative URL, and nothing else. */
const pages: readonly RegExp[] = [
  // GitLab: pages of groups, of the user, of the instance. Projects are below: the depth of groups is anybody's guess.
  /^(.*?)\/(?:groups\/[^?]+\/-|dashboard|explore|users\/sign_in)(?:\/|$)/,
  /^((?:\/[^/]+)?)\/-\//,
  // Gitea, Forgejo, Gogs and GitHub: owner and repository are always two.
  /^(.*)\/[^/]+\/[^/]+\/(?:pulls?|commits?|issues|src|tree|blob|compare|branches|tags|releases|actions)(?:\/|$)/,
  // Bitbucket Server and Data Center.
  /^(.*)\/(?:projects|users)\/[^/]+\/repos(?:\/|$)/,
  // Gerrit.
  /^(.*)\/(?:c\/[^?]+\/\+\/|q\/|admin\/repos)/,
  // Azure DevOps Server: collection and project.
  /^(.*)\/[^/]+\/[^/]+\/_(?:git|build|workitems|boards)(?:\/|$)/,
];

/** A project of GitLab has a group at least; with more before its page, one of them may be the relative URL. */
const gitlabProject = /^\/([^/]+)\/[^/]+(\/.+?)?\/-\//;

/**
 * The address of a Git host from what was typed or any link of it that was pasted. Returns `undefined` for what is no http(s)
 * address.
 */
export function readHostAddress(typed: string): HostAddress | undefined {
  const url = readWebAddress(typed);
  if (url === undefined) return undefined;
  const { origin } = url;
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' || wellKnownHosts.some(({ host }) => host === url.host)) return { url: origin, others: [] };
  const project = gitlabProject.exec(`${path}/`);
  if (project !== null && !path.includes('/groups/')) {
    return { url: origin, others: project[2] === undefined ? [] : [`${origin}/${project[1] ?? ''}`] };
  }
  const page = pages.map((shape) => shape.exec(`${path}/`)).find((found) => found !== null);
  if (page) return { url: origin + (page[1] ?? ''), others: [] };
  const [, first = ''] = path.split('/');
  // One step is a relative URL, as people type it. Of more, nobody can tell where projects begin.
  return path === `/${first}`
    ? { url: origin + path, others: [origin] }
    : { url: origin, others: [`${origin}/${first}`, origin + path] };
}
