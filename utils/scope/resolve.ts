import type { GitHost } from '../settings/document.ts';
import type { Scope, ScopeField, ScopeFields } from './scope.ts';
import { defaults } from './defaults.ts';

/** The enabled Git host that an address belongs to: the longest `url` that it lies under. `undefined` for any other page. */
export function hostOf(hosts: readonly GitHost[], address: string): GitHost | undefined {
  return hosts
    .filter((host) => address === host.url || address.startsWith(`${host.url}/`))
    .toSorted((a, b) => b.url.length - a.url.length)[0];
}

/** The settings of a place, and for each field the path of the scope that it comes from: absent where nobody set it. */
export interface Resolved {
  readonly values: ScopeFields;
  readonly origins: Readonly<Partial<Record<ScopeField, string>>>;
}

/**
 * What counts at a path of a Git host: the nearest scope with custom settings, the path's own first, the instance's last; on
 * top of it the single fields that scopes below it set, the nearest last. Source: gitlab-semantics.md §1.12; single fields are
 * Lozenge's own. A path may go on below a project, and GitLab's `groups/x/-/…` lies in the group `x`.
 */
export function resolveScope(scopes: readonly Scope[], host: string, path: string): Resolved {
  const chain = scopesAbove(scopes, host, path);
  const start = chain.findIndex(({ settings }) => settings === 'custom');
  const from = start === -1 ? chain : chain.slice(0, start + 1);
  const base = start === -1 ? undefined : chain[start];
  const origins: Partial<Record<ScopeField, string>> = {};
  const values = { ...defaults };
  // Custom settings are set as a whole, also where they are what Lozenge comes with.
  if (base) for (const field of fieldNames) origins[field] = base.path;
  for (const { fields, path: origin } of from.toReversed()) {
    for (const field of fieldNames) {
      if (fields[field] === undefined) continue;
      Object.assign(values, { [field]: fields[field] });
      origins[field] = origin;
    }
  }
  return { values, origins };
}

/** The scopes that cover a path, the nearest first. */
export function scopesAbove(scopes: readonly Scope[], host: string, path: string): readonly Scope[] {
  const wanted = normal(path);
  return scopes
    .filter((scope) => scope.host === host && covers(normal(scope.path), wanted))
    .toSorted((a, b) => b.path.length - a.path.length);
}

/**
 * Which connection a project of a Git host uses: what its scopes say, else the only connection there is. Answers its id, or
 * `undefined` when nothing decides or Lozenge is switched off there.
 */
export function connectionFor(
  settings: { readonly scopes: readonly Scope[]; readonly connections: readonly { readonly id: string }[] },
  host: string,
  path: string,
): string | undefined {
  const { connections, scopes } = settings;
  const { active, connection } = resolveScope(scopes, host, path).values;
  if (!active) return undefined;
  const ids = connections.map(({ id }) => id);
  return ids.includes(connection) ? connection : ids.length === 1 ? ids[0] : undefined;
}

// Every field has a default.
const fieldNames = Object.keys(defaults) as ScopeField[];

/** Git hosts find a project whatever the case of its path. */
const normal = (path: string): string => path.toLowerCase().replace(/^groups\/(?=.*\/-\/)/, '');

const covers = (path: string, project: string): boolean =>
  path === '' || path === project || project.startsWith(`${path}/`);
