import type { Scope } from './scope.ts';
import { isSamePath, liesIn, showPath } from './path.ts';

export interface ScopeRow {
  readonly host: string;
  /** Empty for the instance. */
  readonly path: string;
  /** 0 for the instance. */
  readonly depth: number;
  /** Absent where nothing of its own is set: an instance as it comes, and groups of what is. */
  readonly scope: Scope | undefined;
}

/** Parts of addresses that are no group. */
const structure: ReadonlySet<string> = new Set(['projects', 'users', 'repos', '_git', 'c', 'groups']);

/** All scopes as trees, one for each Git host: the instance, its groups, their projects. Hosts of scopes that are not among `hosts` come last. */
export function toTrees(scopes: readonly Scope[], hosts: readonly string[]): readonly (readonly ScopeRow[])[] {
  const all = [...new Set([...hosts, ...scopes.map(({ host }) => host)])];
  return all.map((host) =>
    toTree(
      host,
      scopes.filter((scope) => scope.host === host),
    ),
  );
}

function toTree(host: string, scopes: readonly Scope[]): readonly ScopeRow[] {
  const own = scopes.map(({ path }) => path);
  const paths = ['', ...own.filter((path) => path !== '')];
  for (const group of own.flatMap(groupsOf)) {
    if (paths.every((path) => !isSamePath(path, group))) paths.push(group);
  }
  const sorted = paths.toSorted(byParts);
  return sorted.map((path) => ({
    host,
    path,
    depth: sorted.filter((other) => other !== path && liesIn(path, other)).length,
    scope: scopes.find((scope) => scope.path === path),
  }));
}

/** `a/b/c` → `a`, `a/b`. */
function groupsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.flatMap((part, at) =>
    at === parts.length - 1 || structure.has(part) ? [] : parts.slice(0, at + 1).join('/'),
  );
}

/** Part by part, so that `shop/web` comes before `shop-old`. */
function byParts(a: string, b: string): number {
  const [one, other] = [a.toLowerCase().split('/'), b.toLowerCase().split('/')];
  for (const [at, part] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (part !== against) return part < against ? -1 : 1;
  }
  return one.length - other.length;
}

/** The rows that a search finds, with those above them. All words must be there, in the host or the path. */
export function searchTree(tree: readonly ScopeRow[], typed: string): readonly ScopeRow[] {
  const words = typed.toLowerCase().split(/\s+/);
  const found = tree.filter(({ host, path }) => {
    const text = `${host}/${showPath(path)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return tree.filter((row) => found.some(({ path }) => liesIn(path, row.path)));
}
