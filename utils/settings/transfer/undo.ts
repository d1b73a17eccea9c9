import { withoutConnection } from '../changes.ts';
import type { Settings } from '../document.ts';
import { isSame } from '../same.ts';
import { placeOf } from './read-import.ts';

/**
 * The settings without what an import changed from `before` to `after`. An entry that was changed since stays as it is now:
 * an undo takes back the import, not what came later.
 */
export function undoImport(now: Settings, before: Settings, after: Settings): Settings {
  const connections = restore(
    now,
    before,
    after,
    ({ connections: list }) => list,
    ({ id }) => id,
  );
  const gone = now.connections.filter(({ id }) => connections.every((one) => one.id !== id));
  return gone.reduce((settings, { id }) => withoutConnection(settings, id), {
    ...now,
    connections,
    hosts: restore(
      now,
      before,
      after,
      ({ hosts }) => hosts,
      ({ url }) => url,
    ),
    scopes: restore(now, before, after, ({ scopes }) => scopes, placeOf),
  });
}

function restore<T>(
  now: Settings,
  before: Settings,
  after: Settings,
  listOf: (settings: Settings) => readonly T[],
  keyOf: (entry: T) => string,
): T[] {
  const [was, became] = [before, after].map((settings) => new Map(listOf(settings).map((one) => [keyOf(one), one])));
  return listOf(now).flatMap((entry) => {
    const [old, imported] = [was?.get(keyOf(entry)), became?.get(keyOf(entry))];
    const isOfImport = imported !== undefined && !isSame(old, imported) && isSame(entry, imported);
    return isOfImport ? (old ?? []) : entry;
  });
}
