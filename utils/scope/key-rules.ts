import type { KeyRules } from '../keys/rules.ts';
import { defaults } from './defaults.ts';
import type { Scope, ScopeFields } from './scope.ts';

type Rules = Pick<ScopeFields, 'pattern' | 'prefix' | 'reading' | 'ignore' | 'lowerCaseBranches'>;

/** The settings of a place that say how keys are written there. */
export const keyRulesOf = ({ pattern, prefix, reading, ignore, lowerCaseBranches }: Rules): KeyRules => ({
  pattern,
  prefix,
  reading,
  ignore,
  lowerCaseBranches,
});

/**
 * Whether keys are written in another way than a page's script knows by itself. What is ignored does not count: the worker
 * takes that away from what a page has found.
 */
export const isUnusual = ({ pattern, prefix, reading, lowerCaseBranches }: Omit<Rules, 'ignore'>): boolean =>
  pattern !== '' || prefix !== '' || reading !== 'strict' || lowerCaseBranches;

/** Whether any place of a Git host has unusual rules: its pages then need the script that brings them. */
export const hasUnusualRules = (scopes: readonly Scope[], host: string): boolean =>
  scopes.some((scope) => scope.host === host && isUnusual({ ...defaults, ...withoutGaps(scope.fields) }));

/** What a document of settings leaves out may stand there as `undefined`. */
const withoutGaps = (fields: Scope['fields']): Partial<ScopeFields> =>
  // Nothing but what is set is left.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<ScopeFields>;
