import type { Answer } from './answer.ts';
import { html, json } from './answer.ts';
import { containerNotFound } from './pages.ts';
import { cloudId } from './site.ts';
import type { Site } from './site.ts';

/** By which door a request comes in. */
export type Door =
  /** `path` is the one that Jira's own routes know. */
  | { readonly kind: 'site' | 'gateway'; readonly path: string }
  /** Jira is not behind it. */
  | { readonly kind: 'outside'; readonly answer: Answer };

/** Finds Jira below its context path, or through Cloud's gateway below `/ex/jira/{cloudId}`. */
export function doorOf(site: Pick<Site, 'kind' | 'contextPath'>, path: string): Door {
  const [, id, below = ''] = (site.kind === 'cloud' && /^\/ex\/jira\/([^/]+)(\/.*)?$/.exec(path)) || [];
  if (id !== undefined)
    return id === cloudId && below.startsWith('/rest/')
      ? { kind: 'gateway', path: below }
      : { kind: 'outside', answer: json({ code: 404, message: 'Not Found' }, 404) };
  const inside = path === site.contextPath || path.startsWith(`${site.contextPath}/`);
  return inside
    ? { kind: 'site', path: path.slice(site.contextPath.length) || '/' }
    : { kind: 'outside', answer: html(containerNotFound(), 404, { 'Content-Language': 'en' }) };
}
