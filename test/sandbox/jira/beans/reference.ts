import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { linkTypes, named } from '../seed/catalogue.ts';
import type { IssueRecord, LinkRecord } from '../state.ts';
import { findIssue } from '../state.ts';
import { linkTypeBean, priorityBean, statusBean, typeBean } from './catalogue.ts';
import { seesProject } from './project.ts';

/** Another issue in brief, as parents, subtasks and links carry it. */
export const referenceBean = ({ site }: Desk, issue: IssueRecord): JsonObject => ({
  id: issue.id,
  key: issue.key,
  self: `${site.api}/issue/${issue.id}`,
  fields: {
    summary: issue.summary,
    status: statusBean(site, issue.status),
    priority: priorityBean(site, issue.priority),
    issuetype: typeBean(site, issue.type),
  },
});

/** A link; nothing when the asker may not see the other side. */
export function linkBeans(desk: Desk, link: LinkRecord): JsonObject[] {
  const other = findIssue(desk.state, link.other);
  if (!other || !seesProject(desk, other.project)) return [];
  const type = linkTypeBean(desk.site, named(linkTypes, link.type).name);
  const side = link.direction === 'outward' ? 'outwardIssue' : 'inwardIssue';
  return [{ id: link.id, self: `${desk.site.api}/issueLink/${link.id}`, type, [side]: referenceBean(desk, other) }];
}
