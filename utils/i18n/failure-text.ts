import type { Failure, FailureKind } from '../result/failure.ts';

/** What a view shows of a failure: a lozenge, a sentence, an explanation, and the one thing that helps. */
export interface FailureText {
  /** Two or three words for a lozenge. */
  readonly label: string;
  /** `warn`: the user can put it right; `danger`: something is wrong; `todo`: it passes by itself. */
  readonly tone: 'warn' | 'danger' | 'todo';
  /** What happened, one sentence. */
  readonly title: string;
  /** Why, and what to do. */
  readonly detail: string;
  readonly next?: NextStep;
  /** Where `sign-in` leads, when Jira named a page for it. */
  readonly href?: string | undefined;
}

export type NextStep = 'retry' | 'open-in-jira' | 'settings' | 'unlock' | 'grant' | 'sign-in';

/** The context with something readable where it is silent. */
export interface Words {
  readonly site: string;
  readonly issue: string;
  readonly as: string;
}

type Known<K extends FailureKind> = Extract<Failure, { kind: K }>;

/** One function per kind of failure. */
export type Describe = { readonly [K in FailureKind]: (failure: Known<K>, words: Words) => FailureText };
