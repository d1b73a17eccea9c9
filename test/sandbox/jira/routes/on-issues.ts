import { getEditMeta, putIssue } from '../handlers/edit-issue.ts';
import { linkTypeList, postIssueLink } from '../handlers/issue-links.ts';
import {
  deleteVote,
  deleteWatcher,
  getWatchers,
  postVote,
  postWatcher,
  putAssignee,
} from '../handlers/people-on-issue.ts';
import {
  getCommentProperty,
  getProperty,
  listProperties,
  putCommentProperty,
  putProperty,
} from '../handlers/properties.ts';
import { deleteRemoteLink, getRemoteLinks, postRemoteLink } from '../handlers/remote-links.ts';
import { listWorklogs, postWorklog } from '../handlers/worklogs.ts';
import type { Route } from './route.ts';

const issue = '/rest/api/V/issue/{key}';
const commentProperty = '/rest/api/V/comment/{id}/properties/{name}';

/** What is done to a single issue: editing, people, time, links, properties. */
export const onIssueRoutes: readonly Route[] = [
  { method: 'PUT', path: issue, handle: putIssue, writes: true },
  { method: 'GET', path: `${issue}/editmeta`, handle: getEditMeta },

  { method: 'PUT', path: `${issue}/assignee`, handle: putAssignee, writes: true },
  { method: 'GET', path: `${issue}/watchers`, handle: getWatchers },
  { method: 'POST', path: `${issue}/watchers`, handle: postWatcher, writes: true },
  { method: 'DELETE', path: `${issue}/watchers`, handle: deleteWatcher, writes: true },
  { method: 'POST', path: `${issue}/votes`, handle: postVote, writes: true },
  { method: 'DELETE', path: `${issue}/votes`, handle: deleteVote, writes: true },

  { method: 'GET', path: `${issue}/worklog`, handle: listWorklogs },
  { method: 'POST', path: `${issue}/worklog`, handle: postWorklog, writes: true },

  { method: 'GET', path: '/rest/api/V/issueLinkType', handle: linkTypeList },
  { method: 'POST', path: '/rest/api/V/issueLink', handle: postIssueLink, writes: true },
  { method: 'GET', path: `${issue}/remotelink`, handle: getRemoteLinks },
  { method: 'POST', path: `${issue}/remotelink`, handle: postRemoteLink, writes: true },
  { method: 'DELETE', path: `${issue}/remotelink`, handle: deleteRemoteLink, writes: true },

  { method: 'GET', path: `${issue}/properties`, handle: listProperties },
  { method: 'GET', path: `${issue}/properties/{name}`, handle: getProperty },
  { method: 'PUT', path: `${issue}/properties/{name}`, handle: putProperty, writes: true },
  { method: 'GET', path: commentProperty, handle: getCommentProperty, since: [7, 0] },
  { method: 'PUT', path: commentProperty, handle: putCommentProperty, since: [7, 0], writes: true },
];
