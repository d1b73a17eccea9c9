import type { GitHost, Scope } from '../settings/document.ts';

/** The enabled Git host that an address belongs to: the longest `url` that it lies under. `undefined` for any other page. */
export function hostOf(hosts: readonly GitHost[], address: string): GitHost | undefined {
  return hosts
    .filter((host) => address === host.url || address.startsWith(`${host.url}/`))
    .toSorted((a, b) => b.url.length - a.url.length)[0];
}

/**
 * Which connection a project of a Git host uses: its own scope, else the nearest group's, else the instance's, else the only
 * connection there is (gitlab-semantics.md §1.12). Answers its id, or `undefined` when nothing decides.
 */
export function connectionFor(
  settings: { readonly scopes: readonly Scope[]; readonly connections: readonly { readonly id: string }[] },
  host: string,
  project: string,
): string | undefined {
  const covering = settings.scopes
    .filter((scope) => scope.host === host && covers(scope.path, project))
    .filter((scope) => settings.connections.some((connection) => connection.id === scope.connection))
    .toSorted((a, b) => b.path.length - a.path.length);
  return covering[0]?.connection ?? (settings.connections.length === 1 ? settings.connections[0]?.id : undefined);
}

const covers = (path: string, project: string): boolean =>
  path === '' || path === project || project.startsWith(`${path}/`);
