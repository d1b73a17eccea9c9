import type { JiraClient } from './client.ts';
import type { CoreClient } from './core.ts';
import { createAgileOperations } from './operations/agile.ts';
import { createAttachmentOperations } from './operations/attachments.ts';
import { createCatalogueOperations } from './operations/catalogue.ts';
import { createCreateOperations } from './operations/create.ts';
import { createEditOperations } from './operations/edit.ts';
import { suggestLabelsOnCloud } from './operations/labels-cloud.ts';
import { suggestLabelsOnServer } from './operations/labels-server.ts';
import { createLinkOperations } from './operations/links.ts';
import { createPeopleOperations } from './operations/people.ts';
import { createPeopleOnIssueOperations } from './operations/people-on-issue.ts';
import { createPropertyOperations } from './operations/properties.ts';
import { createCloudSearch } from './operations/search-cloud.ts';
import { createServerSearch } from './operations/search-server.ts';
import { createSessionOperation } from './operations/session.ts';
import { createSuggestOperation } from './operations/suggest.ts';
import { createWorklogOperations } from './operations/worklogs.ts';
import type { Speaker } from './speaker.ts';

/** What is ready for the product and not yet in it (see `createCoreClient`). The worker never imports this. */
export function createFurtherOperations(
  speaker: Speaker,
  core: Pick<CoreClient, 'myself'>,
): Omit<JiraClient, keyof CoreClient> {
  const isCloud = speaker.site.deployment === 'cloud';
  const search = isCloud ? createCloudSearch(speaker) : createServerSearch(speaker);
  return {
    ...search,
    ...createSessionOperation(speaker),
    ...createSuggestOperation(speaker),
    ...createPeopleOperations(speaker),
    ...createEditOperations(speaker),
    ...createPeopleOnIssueOperations(speaker, core),
    ...createWorklogOperations(speaker),
    ...createLinkOperations(speaker),
    ...createPropertyOperations(speaker),
    ...createCatalogueOperations(speaker),
    labels: isCloud ? suggestLabelsOnCloud(speaker) : suggestLabelsOnServer(speaker),
    ...createCreateOperations(speaker, search),
    ...createAttachmentOperations(speaker),
    ...createAgileOperations(speaker),
  };
}
