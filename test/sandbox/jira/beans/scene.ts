import type { Desk } from '../call.ts';
import type { Scene } from '../render/scene.ts';
import { people } from '../seed/people.ts';
import type { IssueRecord } from '../state.ts';
import { findIssue } from '../state.ts';
import { attachmentPaths } from './links.ts';
import { seesProject } from './project.ts';

/** What the texts of an issue can refer to, for this asker. */
export const sceneOf = (desk: Desk, issue: IssueRecord): Scene => ({
  base: desk.site.base,
  contextPath: desk.site.contextPath,
  person: (user) => people.find(({ name, accountId }) => name === user || `accountid:${accountId}` === user),
  attachment: (name) => {
    const found = issue.attachments.find(({ fileName }) => fileName === name);
    return found && { id: found.id, fileName: name, ...attachmentPaths(desk.site, found.id, name) };
  },
  issue: (key) => {
    const found = findIssue(desk.state, key);
    return found && seesProject(desk, found.project)
      ? { key: found.key, summary: found.summary, resolved: found.resolution !== undefined }
      : undefined;
  },
});
