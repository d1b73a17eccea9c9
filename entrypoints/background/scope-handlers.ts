import type { Handlers } from '../../utils/protocol/serve.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { ok, refuse, type Result } from '../../utils/result/result.ts';
import { findScopeProblems, isProjectKey } from '../../utils/scope/check.ts';
import type { ScopePlace } from '../../utils/scope/find-place.ts';
import { mergeScope } from '../../utils/scope/merge.ts';
import { moveScopes } from '../../utils/scope/move.ts';
import { isSamePath, toPath } from '../../utils/scope/path.ts';
import type { Scope } from '../../utils/scope/scope.ts';
import { tidyScope } from '../../utils/scope/tidy.ts';
import { withoutScope, withScope } from '../../utils/settings/changes.ts';
import type { Settings } from '../../utils/settings/document.ts';
import type { Services } from './services.ts';
import { viewLoaded } from './view-settings.ts';

/** What the options page may do with the settings of instances, groups and projects. */
export function scopeHandlers({
  settings,
  vault,
  issues,
}: Pick<Services, 'settings' | 'vault' | 'issues'>): Pick<
  Handlers,
  'scope.save' | 'scope.remove' | 'scope.move' | 'project.keys' | 'project.types'
> {
  /** Changes the settings, unless what is there by then is against it. */
  const change = async (by: (now: Settings) => Result<Settings>) => {
    let refusal: Failure | undefined;
    const after = await settings.change((now) => {
      const next = by(now);
      if (!next.ok) refusal = next.failure;
      return next.ok ? next.value : now;
    });
    return refusal ? refuse(refusal) : viewLoaded(after, vault);
  };

  return {
    'scope.save': ({ scope, base }) =>
      change((now) => {
        const place = findIn(now, scope);
        if (!place.ok) return place;
        const there = scopeAt(now.scopes, place.value);
        const merged = tidyScope({ ...mergeScope(base, scope, there), ...place.value });
        const isKnown = now.connections.some(({ id }) => id === (merged.fields.connection || id));
        if (merged.fields.connection && !isKnown) return notTaken('invalid', scope.path);
        // Patterns among them were judged in the form, and are again where they are run.
        if (findScopeProblems(now.scopes, merged).length > 0) return notTaken('invalid', scope.path);
        return ok(withScope(now, merged));
      }),

    'scope.remove': ({ host, path }) => change((now) => ok(withoutScope(now, host, path))),

    'scope.move': ({ from, to }) =>
      change((now) => {
        const target = findIn(now, to);
        // An instance lies nowhere else: its host is another one then.
        if (!target.ok || target.value.path === '' || from.path === '') return notTaken('path', to.path);
        const { host, path } = target.value;
        const moved = moveScopes(now.scopes, from, { host, path });
        return moved.ok ? ok({ ...now, scopes: [...moved.scopes] }) : notTaken('taken', moved.taken);
      }),

    async 'project.keys'({ connection }) {
      const keys = await issues.knownProjects(connection);
      return keys.ok ? ok([...keys.value]) : keys;
    },

    async 'project.types'({ connection, project }) {
      if (!isProjectKey(project)) return refuse({ kind: 'no-project', project });
      const types = await issues.types(connection, project);
      return types.ok ? ok(types.value.filter(({ subtask }) => !subtask).map(({ id, name }) => ({ id, name }))) : types;
    },
  };
}

const notTaken = (why: Extract<Failure, { kind: 'scope-refused' }>['why'], path: string) =>
  refuse({ kind: 'scope-refused', why, path });

/** A place as it is kept: on an enabled host, and written as it is already where something is there. */
function findIn({ hosts, scopes }: Settings, { host, path }: ScopePlace): Result<ScopePlace> {
  if (hosts.every(({ url }) => url !== host)) return notTaken('host', path);
  const tidy = path === '' ? '' : toPath(path);
  if (tidy === undefined) return notTaken('path', path);
  return ok({ host, path: scopeAt(scopes, { host, path: tidy })?.path ?? tidy });
}

const scopeAt = (scopes: readonly Scope[], { host, path }: ScopePlace): Scope | undefined =>
  scopes.find((scope) => scope.host === host && isSamePath(scope.path, path));
