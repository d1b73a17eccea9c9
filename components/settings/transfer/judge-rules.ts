import type { GitLabReading, ImportAnswer } from '../../../utils/protocol/transfer-messages.ts';
import { findRulesProblems, findScopeRulesProblems } from '../../../utils/scope/check-rules.ts';
import { defaults } from '../../../utils/scope/defaults.ts';
import type { Scope, ScopeField, ScopeFields } from '../../../utils/scope/scope.ts';

/** The worker's part of judging a file is all but its patterns, which weigh too much there: one that is none is refused here. */
export function judgeRules(answer: ImportAnswer): ImportAnswer {
  if (answer.is === 'refused') return answer;
  const { scopes } = answer;
  for (const [at, scope] of scopes.entries()) {
    const [problem] = findScopeRulesProblems(scopes, scope);
    if (problem)
      return { is: 'refused', refusal: { why: 'wrong-shape', where: `scopes[${at}].fields.${problem.field}` } };
  }
  return answer;
}

/** What GitLab says without patterns that can't be used here; they count as left out. */
export function withoutBadRules({
  file,
  leftOut,
}: Extract<GitLabReading, { is: 'file' }>): Pick<Extract<GitLabReading, { is: 'file' }>, 'file' | 'leftOut'> {
  const bad = new Set<ScopeField>(leftOut);
  const scopes = file.scopes.map((scope): Scope => {
    // All of them are the project's own (`fromGitLab`); what is absent is as it comes.
    const problems = findRulesProblems({ ...defaults, ...(scope.fields as Partial<ScopeFields>) });
    const wrong = new Set<string>(problems.map(({ field }) => field));
    for (const { field } of problems) bad.add(field);
    const fields = Object.fromEntries(Object.entries(scope.fields).filter(([field]) => !wrong.has(field)));
    return { ...scope, fields };
  });
  return { file: { ...file, scopes }, leftOut: [...bad] };
}

/** Where a policy says a pattern that is none: it is not run, and keys are read as usual there. */
export const findBadPolicyRules = (scopes: readonly (Scope & { readonly locked?: true })[]): readonly string[] =>
  scopes
    .filter(({ locked }) => locked)
    .flatMap((scope) =>
      findScopeRulesProblems(scopes, scope).map(({ field }) => `scopes, ${scope.path || scope.host}: fields.${field}`),
    );
