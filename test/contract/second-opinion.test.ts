import { createAgileClient } from 'jira.js/agile';
import { createCloudClient, IssueTypeDetailsSchema, PrioritySchema, ResolutionSchema } from 'jira.js/cloud';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adfOf, ask } from '../sandbox/jira/ask.ts';
import { routeOf } from '../sandbox/jira/router.ts';
import { routes } from '../sandbox/jira/routes.ts';
import { startJira, type JiraSandbox } from '../sandbox/jira/server.ts';
import { createSite } from '../sandbox/jira/site.ts';

/** What jira.js, which its makers audit against a live Cloud, finds wrong in an answer of the sandbox. */
const complaints: unknown[] = [];

let jira: JiraSandbox;
let cloud: ReturnType<typeof createCloudClient>;
let agile: ReturnType<typeof createAgileClient>;
beforeAll(async () => {
  jira = await startJira({ flavour: 'cloud' });
  const { account: email, secret: apiToken } = jira.credentials;
  const auth = { type: 'basic', email, apiToken } as const;
  const config = { host: jira.url, auth, onSchemaMismatch: (report: unknown) => void complaints.push(report) };
  cloud = createCloudClient(config);
  agile = createAgileClient(config);
});
beforeEach(() => {
  jira.reset();
  complaints.length = 0;
});
afterAll(() => jira.close());

const issueIdOrKey = 'SHOP-482';
const myAccountId = async (): Promise<string> => (await cloud.myself.getCurrentUser()).accountId ?? '';

/** Files, what is of the second version, what is gone, and watching, whose bare string jira.js can't send. */
const other = /attachment\/|universal_avatar|^\/rest\/api\/2\/|\/search$|createmeta$|\/1\.0\/labels/;
const bareString = 'POST /rest/api/V/issue/{key}/watchers';

/** By the names that Atlassian gives the operations. Each call checks what comes back by the operation's schema. */
const operations: Readonly<Record<string, () => Promise<unknown>>> = {
  getServerInfo: () => cloud.serverInfo.getServerInfo(),
  getCurrentUser: () => cloud.myself.getCurrentUser(),
  getMyPermissions: () => cloud.permissions.getMyPermissions({ permissions: 'BROWSE_PROJECTS,ADD_COMMENTS' }),

  getIssue: () => cloud.issues.getIssue({ issueIdOrKey, expand: ['renderedFields', 'names', 'schema', 'transitions'] }),
  getEditIssueMeta: () => cloud.issues.getEditIssueMeta({ issueIdOrKey }),
  editIssue: () => cloud.issues.editIssue({ issueIdOrKey, fields: { summary: 'Rounded once' } }),
  assignIssue: async () => cloud.issues.assignIssue({ issueIdOrKey, accountId: await myAccountId() }),
  bulkFetchIssues: () =>
    cloud.issues.bulkFetchIssues({ issueIdsOrKeys: [issueIdOrKey, 'SHOP-13'], fields: ['*all'], expand: ['names'] }),
  getTransitions: () => cloud.issues.getTransitions({ issueIdOrKey, expand: ['transitions.fields'] }),
  doTransition: () =>
    cloud.issues.doTransition({ issueIdOrKey, transition: { id: '31' }, fields: { resolution: { id: '10100' } } }),

  getComments: () => cloud.issueComments.getComments({ issueIdOrKey, orderBy: '-created', expand: ['renderedBody'] }),
  addComment: () => cloud.issueComments.addComment({ issueIdOrKey, body: adfOf('Hello') }),
  getComment: () => cloud.issueComments.getComment({ issueIdOrKey, id: '10905' }),
  updateComment: async () => {
    const { id = '' } = await cloud.issueComments.addComment({ issueIdOrKey, body: adfOf('Hello') });
    await cloud.issueComments.updateComment({ issueIdOrKey, id, body: { body: adfOf('Hello again') } });
    await cloud.issueComments.deleteComment({ issueIdOrKey, id });
  },
  getCommentProperty: async () => {
    const { id: commentId = '' } = await cloud.issueComments.addComment({ issueIdOrKey, body: adfOf('Hello') });
    await cloud.issueCommentProperties.setCommentProperty({ commentId, propertyKey: 'a', body: { b: 1 } });
    await cloud.issueCommentProperties.getCommentProperty({ commentId, propertyKey: 'a' });
  },
  getIssueProperty: async () => {
    await cloud.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'a', body: { b: 1 } });
    await cloud.issueProperties.getIssuePropertyKeys({ issueIdOrKey });
    await cloud.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'a' });
  },

  getIssueWatchers: async () => {
    await cloud.issueWatchers.getIssueWatchers({ issueIdOrKey });
    await cloud.issueWatchers.removeWatcher({ issueIdOrKey, accountId: await myAccountId() });
  },
  addVote: async () => {
    const { issues = [] } = await cloud.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'reporter != currentUser() AND resolution is EMPTY',
    });
    const { id = '' } = issues[0] ?? {};
    await cloud.issueVotes.addVote({ issueIdOrKey: id });
    await cloud.issueVotes.removeVote({ issueIdOrKey: id });
  },
  getIssueWorklog: async () => {
    await cloud.issueWorklogs.addWorklog({
      issueIdOrKey,
      timeSpentSeconds: 3600,
      started: '2026-10-01T08:05:00.000+0000',
      comment: adfOf('Looked into it'),
    });
    await cloud.issueWorklogs.getIssueWorklog({ issueIdOrKey });
  },
  getIssueLinkTypes: () => cloud.issueLinkTypes.getIssueLinkTypes(),
  linkIssues: () =>
    cloud.issueLinks.linkIssues({
      type: { name: 'Blocks' },
      inwardIssue: { key: issueIdOrKey },
      outwardIssue: { key: 'SHOP-455' },
    }),
  getRemoteIssueLinks: async () => {
    const object = { url: 'https://git.example/1', title: 'Merge request 1' };
    await cloud.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey, globalId: 'a', object });
    await cloud.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey });
    await cloud.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey, globalId: 'a' });
    await cloud.issueRemoteLinks.deleteRemoteIssueLinkByGlobalId({ issueIdOrKey, globalId: 'a' });
  },

  searchAndReconsileIssuesUsingJql: () =>
    cloud.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project = SHOP', maxResults: 3 }),
  searchAndReconsileIssuesUsingJqlPost: () =>
    cloud.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: 'project = SHOP', fields: ['*all'], maxResults: 3 }),
  countIssues: () => cloud.issueSearch.countIssues({ jql: 'project = SHOP' }),
  getIssuePickerResource: () => cloud.issueSearch.getIssuePickerResource({ query: 'cart' }),

  searchProjects: () => cloud.projects.searchProjects({ maxResults: 1 }),
  getProject: () => cloud.projects.getProject({ projectIdOrKey: 'SHOP' }),
  getAllStatuses: () => cloud.projects.getAllStatuses({ projectIdOrKey: 'SHOP' }),
  getIssueAllTypes: () => cloud.issueTypes.getIssueAllTypes(),
  getStatuses: () => cloud.workflowStatuses.getStatuses(),
  getStatusCategories: () => cloud.workflowStatusCategories.getStatusCategories(),
  getFields: () => cloud.issueFields.getFields(),
  getAllLabels: () => cloud.labels.getAllLabels(),
  // These have no operation in jira.js any more; their beans are in other answers.
  getIssueTypesForProject: async () => {
    const { id = '' } = await cloud.projects.getProject({ projectIdOrKey: 'SHOP' });
    const { body } = await ask(jira, `/rest/api/3/issuetype/project?projectId=${id}`);
    IssueTypeDetailsSchema.array().parse(body);
  },
  searchPriorities: () => cloud.issuePriorities.searchPriorities(),
  getPriorities: async () => PrioritySchema.array().parse((await ask(jira, '/rest/api/3/priority')).body),
  getResolutions: async () => ResolutionSchema.array().parse((await ask(jira, '/rest/api/3/resolution')).body),

  getCreateIssueMetaIssueTypes: () => cloud.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'SHOP' }),
  getCreateIssueMetaIssueTypeId: async () => {
    const { issueTypes = [] } = await cloud.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'SHOP' });
    const issueTypeId = issueTypes[0]?.id ?? '';
    await cloud.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'SHOP', issueTypeId });
  },
  createIssue: async () => {
    const { issueTypes = [] } = await cloud.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'SHOP' });
    const issuetype = { id: issueTypes.find(({ name }) => name === 'Task')?.id ?? '' };
    await cloud.issues.createIssue({ fields: { project: { key: 'SHOP' }, issuetype, summary: 'New' } });
  },

  getUser: async () => cloud.users.getUser({ accountId: await myAccountId() }),
  findUsersForPicker: () => cloud.userSearch.findUsersForPicker({ query: 'mira' }),
  findUsers: () => cloud.userSearch.findUsers({ query: 'mira' }),
  findAssignableUsers: () => cloud.userSearch.findAssignableUsers({ query: 'mira', issueKey: issueIdOrKey }),
  addAttachment: () =>
    cloud.issueAttachments.addAttachment({ issueIdOrKey, attachments: { filename: 'a.txt', content: 'a' } }),

  getAllBoards: () => agile.board.getAllBoards({ projectKeyOrId: 'SHOP' }),
  getConfiguration: () => agile.board.getConfiguration({ boardId: 12 }),
  getAllSprints: () => agile.board.getAllSprints({ boardId: 12, state: 'active,future' }),
  getSprint: async () => {
    const { values = [] } = await agile.board.getAllSprints({ boardId: 12, state: 'active' });
    await agile.sprint.getSprint({ sprintId: values[0]?.id ?? 0 });
    await agile.sprint.moveIssuesToSprintAndRank({ sprintId: values[0]?.id ?? 0, issues: [issueIdOrKey] });
  },
  getIssueOfSprint: () => agile.issue.getIssue({ issueIdOrKey }),
};

describe('jira.js takes the answers of the sandbox', () => {
  it.each(Object.entries(operations))('to %s', async (_name, call) => {
    await call();
    expect(complaints).toEqual([]);
    expect(jira.requests.map(({ status }) => status).filter((status) => status >= 300)).toEqual([]);
    expect(jira.requests.length).toBeGreaterThan(0);
  });

  it('to all that it answers with JSON', async () => {
    const site = createSite('cloud', jira.origin, Date.now);
    const seen = new Set<string>();
    for (const call of Object.values(operations)) {
      jira.reset();
      await call();
      for (const { method, path } of jira.requests) {
        const found = routeOf(site, method, path);
        if (found.kind === 'route') seen.add(`${method} ${found.route.path}`);
      }
    }
    const ofCloud = routes.filter(
      ({ only, path }) => only !== 'server' && path.startsWith('/rest/') && !other.test(path),
    );
    const unseen = ofCloud.map(({ method, path }) => `${method} ${path}`).filter((route) => !seen.has(route));
    expect(unseen).toEqual([bareString]);
  });
});
