import type { ScopeField, ScopeFields } from './scope.ts';
import { defaults } from './defaults.ts';

/** Fields that mean nothing without another one: they are overridden, reset and counted together with it. */
const followers: Readonly<Partial<Record<ScopeField, readonly ScopeField[]>>> = {
  transitions: ['transitionIds'],
  vulnerabilitiesEnabled: ['vulnerabilitiesProject', 'vulnerabilitiesIssueType'],
};

/** A field with what is set together with it. */
export const togetherWith = (field: ScopeField): readonly ScopeField[] => [field, ...(followers[field] ?? [])];

/** The fields that a scope sets, each with its followers as one. */
export function overriddenIn(fields: Partial<ScopeFields>): readonly ScopeField[] {
  return leaders.filter((leader) => togetherWith(leader).some((field) => fields[field] !== undefined));
}

const names = Object.keys(defaults) as ScopeField[];
/** The fields that follow none. */
const leaders = names.filter((name) => names.every((other) => other === name || !togetherWith(other).includes(name)));
