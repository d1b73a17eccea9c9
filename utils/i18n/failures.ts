import type { Failure } from '../result/failure.ts';
import type { FailureText, Words } from './failure-text.ts';
import { failureTexts } from './failure-texts.ts';

export interface FailureContext {
  /** The connection's name: "Acme Jira". */
  readonly site?: string;
  /** The issue in question. */
  readonly key?: string;
  /** Whom Jira knows us as. */
  readonly account?: string;
}

/**
 * The words for a failure: what happened, why, what to do. Every kind has its own (tested); Jira's own complaints are
 * quoted, at most 300 characters of them.
 */
export const describeFailure = (failure: Failure, context: FailureContext): FailureText => {
  const words: Words = {
    site: context.site || 'Jira',
    issue: context.key || 'this issue',
    as: context.account ? ` as ${context.account}` : '',
  };
  // The table is indexed by the failure's own kind, so the entry takes exactly this failure; TypeScript can't correlate the two.
  return (failureTexts[failure.kind] as (failure: Failure, words: Words) => FailureText)(failure, words);
};
