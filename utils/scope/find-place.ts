import { liesIn, showPath, toPath } from './path.ts';
import { hostOf } from './resolve.ts';

/** An instance, a group or a project: a Git host and a path in it. */
export interface ScopePlace {
  readonly host: string;
  readonly path: string;
}

export type FoundPlace =
  | { readonly ok: true; readonly place: ScopePlace }
  /** `unknown-host`: a pasted address lies on no enabled host; `origin` is its own. */
  | { readonly ok: false; readonly why: 'nothing' | 'no-path' }
  | { readonly ok: false; readonly why: 'unknown-host'; readonly origin: string };

/**
 * Whose settings are meant by what was typed or pasted: a path, or the address of any page of an enabled host. `chosen` is the
 * host of a path alone.
 */
export function findPlace(hosts: readonly { readonly url: string }[], typed: string, chosen: string): FoundPlace {
  const text = typed.trim();
  if (text === '') return { ok: false, why: 'nothing' };
  const address = toAddress(hosts, text);
  if (address === undefined) return toPlace(chosen, toPath(text.replace(/\/-\/.*$/s, '')));
  const host = hostOf(hosts, address.origin + address.pathname.replace(/\/+$/, ''));
  if (host === undefined) return { ok: false, why: 'unknown-host', origin: address.origin };
  return toPlace(host.url, toPath(toProjectPath(pathIn(host.url, address.href))));
}

const toPlace = (host: string, path: string | undefined): FoundPlace =>
  path === undefined ? { ok: false, why: 'no-path' } : { ok: true, place: { host, path } };

/** Addresses are copied with their scheme and, by hand, without. */
function toAddress(hosts: readonly { readonly url: string }[], text: string): URL | undefined {
  if (/^https?:\/\//i.test(text)) return URL.parse(text) ?? undefined;
  const host = hosts.find(({ url }) => `${text.toLowerCase()}/`.startsWith(`${new URL(url).host}/`));
  return host && new URL(`${new URL(host.url).protocol}//${text}`);
}

/** The path of an address within a Git host, which may lie below a relative URL. No slash at its start. */
export const pathIn = (host: string, address: string): string =>
  new URL(address).pathname.slice(new URL(host).pathname.replace(/\/$/, '').length + 1);

/**
 * The project of a page, by its address and what people call it (`shop/web !1207`, which begins with the project). The whole
 * instance where neither tells.
 */
export function placeOf(host: string, address: string, label: string): ScopePlace {
  const path = pathIn(host, address);
  const [name = ''] = label.split(' ');
  const isNamed = name.includes('/') && liesIn(showPath(path), name);
  const project = isNamed ? path.split('/', name.split('/').length).join('/') : toProjectPath(path);
  return { host, path: !isNamed && project === path ? '' : (toPath(project) ?? '') };
}

/**
 * The group or project that a page belongs to, by what stands in paths of Git hosts behind one. A path in which nothing of
 * that stands is answered as it is: it may well be a project's own.
 */
export function toProjectPath(path: string): string {
  for (const project of projects) {
    const found = project.exec(path)?.[1];
    if (found !== undefined) return found;
  }
  return path;
}

/** What of a path is a project, host by host; `/-/` is GitLab's. Sources: hosts.md §1 to §8. */
const projects: readonly RegExp[] = [
  /^groups\/(.+?)\/-(?:\/|$)/,
  /^(.+?)\/-(?:\/|$)/,
  // Bitbucket Server.
  /^((?:projects|users)\/[^/]+\/repos\/[^/]+)(?:\/|$)/,
  // Azure DevOps.
  /^((?:.+\/)?_git\/[^/]+)(?:\/|$)/,
  // Gerrit.
  /^(c\/.+?)\/\+(?:\/|$)/,
  // GitLab until 12, GitHub, Gitea, Bitbucket Cloud.
  /^([^/]+\/.+?)\/(?:merge_requests|pulls?|pull-requests|issues|commits?|compare|tree|blob|blame|src|branch(?:es)?|tags|releases|pipelines|actions|wiki)(?:\/|$)/,
];
