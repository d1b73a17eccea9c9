import type { Scope, ScopeField, ScopeFields } from './scope.ts';
import type { RulesProblem } from '../keys/rules.ts';
import { mostIgnored, mostProjectKeys } from './limits.ts';
import { resolveScope } from './resolve.ts';
import { overriddenIn, togetherWith } from './settings-of.ts';

/** What is wrong with which field of a scope. The words for it are made where it is shown. */
export type ScopeProblem =
  | RulesProblem
  /** Neither a number nor anything with one in it (gitlab-semantics.md §1.8). */
  | { readonly field: 'transitionIds'; readonly problem: 'no-number' }
  | { readonly field: 'projectKeys' | 'vulnerabilitiesProject'; readonly problem: 'no-project'; readonly piece: string }
  | { readonly field: 'projectKeys' | 'ignore'; readonly problem: 'too-many' }
  | { readonly field: 'vulnerabilitiesProject' | 'vulnerabilitiesIssueType'; readonly problem: 'missing' };

/**
 * What is wrong with settings as a whole, but for the rules of keys, which weigh too much for the worker and too much to be judged
 * there (`check-rules.ts`). It may keep one that is none: a pattern is judged where it is run, and never run unjudged.
 */
export function findProblems(values: ScopeFields): readonly ScopeProblem[] {
  const found: ScopeProblem[] = [];
  if (values.ignore.length > mostIgnored) found.push({ field: 'ignore', problem: 'too-many' });
  if (values.transitions === 'custom' && !/\d/.test(values.transitionIds)) {
    found.push({ field: 'transitionIds', problem: 'no-number' });
  }
  const stranger = values.projectKeys.find((key) => !isProjectKey(key));
  if (stranger !== undefined) found.push({ field: 'projectKeys', problem: 'no-project', piece: stranger });
  if (values.projectKeys.length > mostProjectKeys) found.push({ field: 'projectKeys', problem: 'too-many' });
  if (values.vulnerabilitiesEnabled) found.push(...findVulnerabilityProblems(values));
  return found;
}

/** What is wrong with a scope that is to be kept among others: with the fields that it sets, in the company they come into. */
export function findScopeProblems(
  scopes: readonly Scope[],
  scope: Scope,
  find: (values: ScopeFields) => readonly ScopeProblem[] = findProblems,
): readonly ScopeProblem[] {
  const others = scopes.filter(({ host, path }) => host !== scope.host || path !== scope.path);
  const problems = find(resolveScope([...others, scope], scope.host, scope.path).values);
  if (scope.settings === 'custom') return problems;
  const set = new Set<ScopeField>(overriddenIn(scope.fields).flatMap(togetherWith));
  // Both are one expression: what is set here may not go with what is inherited.
  if (set.has('pattern') || set.has('prefix')) set.add('pattern').add('prefix');
  return problems.filter(({ field }) => set.has(field));
}

/** Jira's own form of a project's key. */
export const isProjectKey = (text: string): boolean => /^[A-Z][A-Z0-9_]{1,49}$/.test(text);

function findVulnerabilityProblems({ vulnerabilitiesProject: key, vulnerabilitiesIssueType: type }: ScopeFields) {
  const found: ScopeProblem[] = [];
  if (key === '') found.push({ field: 'vulnerabilitiesProject', problem: 'missing' });
  else if (!isProjectKey(key)) found.push({ field: 'vulnerabilitiesProject', problem: 'no-project', piece: key });
  else if (!/^\d+$/.test(type)) found.push({ field: 'vulnerabilitiesIssueType', problem: 'missing' });
  return found;
}
