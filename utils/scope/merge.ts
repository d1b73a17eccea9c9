import type { Scope, ScopeField } from './scope.ts';
import { isSame } from './tidy.ts';

/**
 * What one window made of a scope (`mine`, from `base`), put into what it has become meanwhile (`theirs`), so that neither's
 * changes are lost. A choice between default and custom settings is about all fields.
 */
export function mergeScope(base: Scope | undefined, mine: Scope, theirs: Scope | undefined): Scope {
  if (theirs === undefined || mine.settings !== (base?.settings ?? theirs.settings)) return mine;
  const before = base?.fields ?? {};
  const fields = { ...theirs.fields };
  for (const name of Object.keys({ ...before, ...mine.fields }) as ScopeField[]) {
    if (isSame(before[name], mine.fields[name])) continue;
    if (mine.fields[name] === undefined) delete fields[name];
    else Object.assign(fields, { [name]: mine.fields[name] });
  }
  return { ...theirs, fields };
}
