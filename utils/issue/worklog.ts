import type { Body, Person } from './issue.ts';

/** Time that somebody spent on an issue. */
export interface Worklog {
  readonly id: string;
  readonly author: Person | undefined;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly seconds: number;
  readonly comment: Body | undefined;
}

export interface NewWorklog {
  readonly seconds: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** In our small Markdown; empty for none. */
  readonly comment: string;
}
