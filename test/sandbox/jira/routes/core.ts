import { agileIssue } from '../handlers/agile.ts';
import { cloudContent, cloudThumbnail, mediaFile, secureAttachment, secureThumbnail } from '../handlers/attachments.ts';
import { deleteComment, getComment, listComments, postComment, putComment } from '../handlers/comments.ts';
import { bulkFetch, getIssue } from '../handlers/issues.ts';
import {
  priorityImage,
  projectAvatar,
  statusImage,
  storedAvatar,
  typeAvatar,
  userAvatar,
} from '../handlers/pictures.ts';
import { myself, serverInfo } from '../handlers/system.ts';
import { currentSession, logInByForm, tenantInfo } from '../handlers/session.ts';
import { listTransitions, postTransition } from '../handlers/transitions.ts';
import { browse, home, logInForm } from '../handlers/web.ts';
import type { Route } from './route.ts';

const issue = '/rest/api/V/issue/{key}';

/** Signing in, reading issues, comments, transitions, pictures and pages. */
export const coreRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/V/serverInfo', handle: serverInfo },
  { method: 'GET', path: '/rest/api/2/serverInfo', handle: serverInfo, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/myself', handle: myself },
  { method: 'GET', path: '/rest/api/2/myself', handle: myself, only: 'cloud' },
  { method: 'GET', path: '/rest/auth/1/session', handle: currentSession, only: 'server' },
  { method: 'GET', path: '/_edge/tenant_info', handle: tenantInfo, only: 'cloud' },

  { method: 'POST', path: '/rest/api/V/issue/bulkfetch', handle: bulkFetch, only: 'cloud' },
  { method: 'GET', path: issue, handle: getIssue },
  { method: 'GET', path: `${issue}/comment`, handle: listComments },
  { method: 'POST', path: `${issue}/comment`, handle: postComment, writes: true },
  { method: 'GET', path: `${issue}/comment/{id}`, handle: getComment },
  { method: 'PUT', path: `${issue}/comment/{id}`, handle: putComment, writes: true },
  { method: 'DELETE', path: `${issue}/comment/{id}`, handle: deleteComment, writes: true },
  { method: 'GET', path: `${issue}/transitions`, handle: listTransitions },
  { method: 'POST', path: `${issue}/transitions`, handle: postTransition, writes: true },
  { method: 'GET', path: '/rest/agile/1.0/issue/{key}', handle: agileIssue, since: [7, 0] },

  { method: 'GET', path: '/rest/api/V/attachment/content/{id}', handle: cloudContent, only: 'cloud', guard: 'api' },
  { method: 'GET', path: '/rest/api/V/attachment/thumbnail/{id}', handle: cloudThumbnail, only: 'cloud', guard: 'api' },
  { method: 'GET', path: '/media/file/{media}/{view}', handle: mediaFile, only: 'cloud' },
  { method: 'GET', path: '/secure/attachment/{id}/{file}', handle: secureAttachment, only: 'server', guard: 'page' },
  { method: 'GET', path: '/secure/thumbnail/{id}/{file}', handle: secureThumbnail, only: 'server', guard: 'page' },

  { method: 'GET', path: '/avatar-management/{account}/{avatar}/{pixels}', handle: storedAvatar, only: 'cloud' },
  {
    method: 'GET',
    path: '/rest/api/V/universal_avatar/view/type/project/avatar/{avatar}',
    handle: projectAvatar,
    only: 'cloud',
    guard: 'api',
  },
  {
    method: 'GET',
    path: '/rest/api/2/universal_avatar/view/type/issuetype/avatar/{avatar}',
    handle: typeAvatar,
    only: 'cloud',
    guard: 'api',
  },
  { method: 'GET', path: '/secure/useravatar', handle: userAvatar, only: 'server', guard: 'page' },
  { method: 'GET', path: '/secure/projectavatar', handle: projectAvatar, only: 'server', guard: 'page' },
  { method: 'GET', path: '/secure/viewavatar', handle: typeAvatar, only: 'server', guard: 'page' },
  { method: 'GET', path: '/images/icons/priorities/{file}', handle: priorityImage },
  { method: 'GET', path: '/images/icons/statuses/{file}', handle: statusImage },

  { method: 'GET', path: '/browse/{key}', handle: browse },
  { method: 'GET', path: '/login.jsp', handle: logInForm, only: 'server' },
  { method: 'POST', path: '/login.jsp', handle: logInByForm, only: 'server' },
  { method: 'GET', path: '/login', handle: logInForm, only: 'cloud' },
  { method: 'POST', path: '/login', handle: logInByForm, only: 'cloud' },
  { method: 'GET', path: '/secure/MyJiraHome.jspa', handle: home, only: 'server' },
  { method: 'GET', path: '/', handle: home },
];
