import type { JiraClient, Site } from './client.ts';
import { createCloudOwn, speakToCloud } from './cloud.ts';
import type { Http } from './http/http.ts';
import { createCommentOperations } from './operations/comments.ts';
import { createTypesOperation } from './operations/create-types.ts';
import { createImageOperation } from './operations/images.ts';
import { createIssueOperation } from './operations/issue.ts';
import { createPermissionsOperation } from './operations/permissions.ts';
import { createProjectOperations } from './operations/projects.ts';
import { createSiteOperations } from './operations/site.ts';
import { createTransitionOperations } from './operations/transitions.ts';
import { createServerOwn, speakToServer } from './server.ts';
import type { Speaker } from './speaker.ts';

/** What the product asks of a Jira today. */
export type CoreClient = Pick<
  JiraClient,
  | 'serverInfo'
  | 'myself'
  | 'permissions'
  | 'siteFields'
  | 'mostSummaries'
  | 'summaries'
  | 'issue'
  | 'comments'
  | 'addComment'
  | 'findComment'
  | 'editComment'
  | 'deleteComment'
  | 'transitions'
  | 'move'
  | 'projectKeys'
  | 'projects'
  | 'project'
  | 'createTypes'
  | 'image'
>;

/** What Cloud and Server each do in a way of their own; in all the rest they differ by their dialect alone. */
export type CoreOwn = Pick<CoreClient, 'mostSummaries' | 'summaries' | 'projects'>;

/** Speaks to the Jira of a connection in its own way. */
export const createSpeakerTo = (site: Site, http: Http): Speaker =>
  site.deployment === 'cloud' ? speakToCloud(site, http) : speakToServer(site, http);

/** The operations of the product over a speaker. */
export function createCoreOperations(speaker: Speaker): CoreClient {
  const own = speaker.site.deployment === 'cloud' ? createCloudOwn(speaker) : createServerOwn(speaker);
  const site = createSiteOperations(speaker);
  const comments = createCommentOperations(speaker, site);
  const projects = createProjectOperations(speaker, own.projects);
  return {
    ...own,
    ...site,
    ...createPermissionsOperation(speaker),
    ...comments,
    ...createIssueOperation(speaker, comments),
    ...createTransitionOperations(speaker),
    ...projects,
    ...createTypesOperation(speaker, projects),
    ...createImageOperation(speaker),
  };
}

/**
 * The client that goes into the worker. It is made in modules that know nothing of the other operations: a bundle keeps every
 * schema of a module that it takes, so that an operation which nobody uses yet must not even be imported. One that the product
 * begins to use moves here from `further.ts`.
 */
export const createCoreClient = (site: Site, http: Http): CoreClient =>
  createCoreOperations(createSpeakerTo(site, http));
