import type { Desk } from '../call.ts';
import { firstStatus } from '../seed/create-screens.ts';
import type { Project } from '../seed/projects.ts';
import type { IssueRecord, JiraState } from '../state.ts';

/** The number after the highest that a project has ever given: also to issues that moved away or are gone. */
function nextNumber({ issues, moved, deleted }: JiraState, { key }: Project): number {
  const keys = [...Object.keys(issues), ...Object.keys(moved), ...deleted].map((each) => each.split('-'));
  return 1 + Math.max(0, ...keys.filter(([project]) => project === key).map(([, number]) => Number(number)));
}

/** An issue in which nothing is filled in yet, with the key that it will have. */
export function blankIssue({ state, site, me }: Desk, project: Project, type: string): IssueRecord {
  const number = nextNumber(state, project);
  const now = new Date(site.now()).toISOString();
  return {
    id: String(project.firstId + number),
    key: `${project.key}-${number}`,
    project: project.key,
    type,
    summary: '',
    status: firstStatus(project.key),
    resolution: undefined,
    resolved: undefined,
    priority: 'Medium',
    assignee: undefined,
    reporter: me?.name ?? '',
    parent: undefined,
    epicName: undefined,
    labels: [],
    components: [],
    fixVersions: [],
    sprints: [],
    points: undefined,
    due: undefined,
    created: now,
    updated: now,
    statusChanged: now,
    description: undefined,
    comments: [],
    attachments: [],
    links: [],
    archived: undefined,
  };
}
