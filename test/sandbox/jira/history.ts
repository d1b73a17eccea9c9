import { seesProject } from './beans/project.ts';
import type { Desk } from './call.ts';
import type { IssueRecord } from './state.ts';

/**
 * What stands for the issues that somebody has seen, the latest first: those they have a part in. Jira counts pages that
 * were opened, and no readings by REST.
 */
export function historyOf(desk: Desk): IssueRecord[] {
  const name = desk.me?.name ?? '';
  return Object.values(desk.state.issues)
    .filter(({ assignee, reporter }) => assignee === name || reporter === name)
    .filter(({ project }) => seesProject(desk, project))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
}
