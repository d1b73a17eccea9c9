import type { Scope } from './scope.ts';
import type { ScopePlace } from './find-place.ts';
import { isSamePath, liesIn } from './path.ts';

export type Moved =
  | { readonly ok: true; readonly scopes: readonly Scope[]; readonly moved: readonly Scope[] }
  /** There are settings already at a place that one would come to. */
  | { readonly ok: false; readonly taken: string };

/** Points the settings of a group or project, and of all below it, to where it has gone. */
export function moveScopes(scopes: readonly Scope[], from: ScopePlace, to: ScopePlace): Moved {
  const goes = ({ host, path }: Scope): boolean => host === from.host && liesIn(path, from.path);
  const stay = scopes.filter((scope) => !goes(scope));
  const moved = scopes
    .filter(goes)
    .map((scope) => ({ ...scope, host: to.host, path: to.path + scope.path.slice(from.path.length) }));
  const taken = moved.find(({ host, path }) =>
    stay.some((other) => other.host === host && isSamePath(other.path, path)),
  );
  return taken ? { ok: false, taken: taken.path } : { ok: true, scopes: [...stay, ...moved], moved };
}
