import type { Answer } from '../answer.ts';
import { refusal } from '../answer.ts';
import type { Call } from '../call.ts';
import type { IssueRecord } from '../state.ts';
import { withIssue } from './see-issue.ts';

/** Whether the asker may do more to an issue than look. */
export const mayChange = ({ state, me }: Call, { project }: IssueRecord): boolean =>
  me !== undefined && !(state.lookOnly[project] ?? []).includes(me.name);

/** Goes on with the issue of the path, or answers why not: hidden, or with `status` for those who may only look. */
export const withChangeable = (
  call: Call,
  status: number,
  complaint: string,
  next: (issue: IssueRecord) => Answer,
): Answer => withIssue(call, (issue) => (mayChange(call, issue) ? next(issue) : refusal(status, complaint)));
