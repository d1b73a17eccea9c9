import { compileRules } from '../keys/compile-rules.ts';
import type { RulesProblem } from '../keys/rules.ts';
import { findProblems, findScopeProblems, type ScopeProblem } from './check.ts';
import type { Scope, ScopeFields } from './scope.ts';

/** What is wrong with the rules of keys: with patterns, and with entries that are no keys. */
export function findRulesProblems(values: ScopeFields): readonly RulesProblem[] {
  const rules = compileRules(values);
  return rules.ok ? [] : rules.problems;
}

/** The same, of the rules that a scope sets, in the company of others. */
export const findScopeRulesProblems = (scopes: readonly Scope[], scope: Scope): readonly ScopeProblem[] =>
  findScopeProblems(scopes, scope, findRulesProblems);

/** Everything that is wrong with a scope that is to be kept among others. For our own pages: it is heavy. */
export const findEveryScopeProblem = (scopes: readonly Scope[], scope: Scope): readonly ScopeProblem[] =>
  findScopeProblems(scopes, scope, (values) => [...findRulesProblems(values), ...findProblems(values)]);
