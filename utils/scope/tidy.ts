import type { Scope, ScopeField, ScopeFields } from './scope.ts';
import { defaults } from './defaults.ts';
import { tidyKeys } from './lists.ts';
import { togetherWith } from './settings-of.ts';

/**
 * A scope as it is kept: lists without blank and double entries, nothing that is of no use (the ids of transitions that are
 * off), and of custom settings only what differs from what Lozenge comes with.
 */
export function tidyScope({ host, path, settings, fields: given }: Scope): Scope {
  const fields = toTidy(given);
  if (fields.transitions !== undefined && fields.transitions !== 'custom') delete fields.transitionIds;
  if (fields.vulnerabilitiesEnabled === false) {
    for (const field of togetherWith('vulnerabilitiesEnabled').slice(1)) delete fields[field];
  }
  const kept = Object.entries(fields).filter(
    ([field, value]) =>
      value !== undefined && (settings === 'default' || !isSame(value, defaults[field as ScopeField])),
  );
  return { host, path, settings, fields: Object.fromEntries(kept) };
}

/** Whether two scopes say the same. */
export function saySame(a: Scope | undefined, b: Scope | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)] as ScopeField[]);
  return a.settings === b.settings && [...names].every((name) => isSame(a.fields[name], b.fields[name]));
}

/** Fields are words, switches and lists of words. */
export const isSame = (a: ScopeFields[ScopeField] | undefined, b: ScopeFields[ScopeField] | undefined): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => each === b[at]));

const toTidy = (fields: Scope['fields']): Scope['fields'] => ({
  ...fields,
  ...(fields.ignore && { ignore: tidyKeys(fields.ignore) }),
  ...(fields.projectKeys && { projectKeys: tidyKeys(fields.projectKeys) }),
  ...(fields.transitionIds !== undefined && { transitionIds: fields.transitionIds.trim() }),
  ...(fields.vulnerabilitiesProject !== undefined && {
    vulnerabilitiesProject: fields.vulnerabilitiesProject.trim().toUpperCase(),
  }),
});
