import type { CatalogueOperations, JiraClient } from './client.ts';
import { createAgileOperations } from './operations/agile.ts';
import { createAttachmentOperations } from './operations/attachments.ts';
import { createCommentOperations } from './operations/comments.ts';
import { createCreateOperations } from './operations/create.ts';
import { createEditOperations } from './operations/edit.ts';
import { createIssueOperation } from './operations/issue.ts';
import { createLinkOperations } from './operations/links.ts';
import { createPeopleOperations } from './operations/people.ts';
import { createPeopleOnIssueOperations } from './operations/people-on-issue.ts';
import { createPermissionsOperation } from './operations/permissions.ts';
import { createPropertyOperations } from './operations/properties.ts';
import { createSiteOperations } from './operations/site.ts';
import { createSuggestOperation } from './operations/suggest.ts';
import { createTransitionOperations } from './operations/transitions.ts';
import { createWorklogOperations } from './operations/worklogs.ts';
import type { Speaker } from './speaker.ts';

/** What the two clients make for themselves. */
type Own = 'summaries' | 'mostSummaries' | 'search' | 'count' | keyof CatalogueOperations;

/** The operations in which Cloud and Server differ by their dialect alone. Some ask what the clients make for themselves. */
export function createCommonOperations(
  speaker: Speaker,
  own: Pick<JiraClient, 'project' | 'search'>,
): Omit<JiraClient, Own> {
  const site = createSiteOperations(speaker);
  const comments = createCommentOperations(speaker, site);
  return {
    ...site,
    ...createPermissionsOperation(speaker),
    ...createSuggestOperation(speaker),
    ...createPeopleOperations(speaker),
    ...comments,
    ...createIssueOperation(speaker, comments),
    ...createEditOperations(speaker),
    ...createPeopleOnIssueOperations(speaker, site),
    ...createTransitionOperations(speaker),
    ...createWorklogOperations(speaker),
    ...createLinkOperations(speaker),
    ...createPropertyOperations(speaker),
    ...createCreateOperations(speaker, own),
    ...createAttachmentOperations(speaker),
    ...createAgileOperations(speaker),
  };
}
