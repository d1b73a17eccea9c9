import { agileIssue } from './handlers/agile.ts';
import { cloudContent, cloudThumbnail, mediaFile, secureAttachment, secureThumbnail } from './handlers/attachments.ts';
import {
  categoryList,
  fieldList,
  priorityList,
  projectList,
  projectSearch,
  resolutionList,
  statusList,
  typeList,
} from './handlers/catalogue.ts';
import { deleteComment, getComment, listComments, postComment, putComment } from './handlers/comments.ts';
import { bulkFetch, getIssue } from './handlers/issues.ts';
import {
  priorityImage,
  projectAvatar,
  statusImage,
  storedAvatar,
  typeAvatar,
  userAvatar,
} from './handlers/pictures.ts';
import { search } from './handlers/search.ts';
import { removedSearch, searchJql } from './handlers/search-cloud.ts';
import { myPermissions, myself, serverInfo } from './handlers/system.ts';
import { listTransitions, postTransition } from './handlers/transitions.ts';
import { browse, home, logInForm } from './handlers/web.ts';
import type { Handler } from './call.ts';
import type { Flavour } from './site.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the context path. `{name}` is one segment; `/rest/api/V` stands for the versions that the flavour answers. */
  readonly path: string;
  readonly handle: Handler;
  /** One flavour alone. */
  readonly only?: Flavour;
  /** What nobody meets: 401, or (`page`) the way to the log-in page. */
  readonly guard?: 'api' | 'page';
  /** Changes something: its answer can get lost after the deed. */
  readonly writes?: true;
}

const issue = '/rest/api/V/issue/{key}';

/** Everything that the sandbox answers; the first route that fits, counts. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/V/serverInfo', handle: serverInfo },
  { method: 'GET', path: '/rest/api/2/serverInfo', handle: serverInfo, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/myself', handle: myself },
  { method: 'GET', path: '/rest/api/2/myself', handle: myself, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/mypermissions', handle: myPermissions },

  { method: 'GET', path: '/rest/api/V/project', handle: projectList, only: 'dc' },
  { method: 'GET', path: '/rest/api/V/project/search', handle: projectSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/field', handle: fieldList },
  { method: 'GET', path: '/rest/api/V/priority', handle: priorityList },
  { method: 'GET', path: '/rest/api/V/status', handle: statusList },
  { method: 'GET', path: '/rest/api/V/statuscategory', handle: categoryList },
  { method: 'GET', path: '/rest/api/V/resolution', handle: resolutionList },
  { method: 'GET', path: '/rest/api/V/issuetype', handle: typeList },

  { method: 'GET', path: '/rest/api/V/search', handle: search, only: 'dc' },
  { method: 'POST', path: '/rest/api/V/search', handle: search, only: 'dc' },
  { method: 'GET', path: '/rest/api/V/search', handle: removedSearch, only: 'cloud' },
  { method: 'POST', path: '/rest/api/V/search', handle: removedSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/2/search', handle: removedSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/search/jql', handle: searchJql, only: 'cloud' },
  { method: 'POST', path: '/rest/api/V/search/jql', handle: searchJql, only: 'cloud' },

  { method: 'POST', path: '/rest/api/V/issue/bulkfetch', handle: bulkFetch, only: 'cloud' },
  { method: 'GET', path: issue, handle: getIssue },
  { method: 'GET', path: `${issue}/comment`, handle: listComments },
  { method: 'POST', path: `${issue}/comment`, handle: postComment, writes: true },
  { method: 'GET', path: `${issue}/comment/{id}`, handle: getComment },
  { method: 'PUT', path: `${issue}/comment/{id}`, handle: putComment, writes: true },
  { method: 'DELETE', path: `${issue}/comment/{id}`, handle: deleteComment, writes: true },
  { method: 'GET', path: `${issue}/transitions`, handle: listTransitions },
  { method: 'POST', path: `${issue}/transitions`, handle: postTransition, writes: true },
  { method: 'GET', path: '/rest/agile/1.0/issue/{key}', handle: agileIssue },

  { method: 'GET', path: '/rest/api/V/attachment/content/{id}', handle: cloudContent, only: 'cloud', guard: 'api' },
  { method: 'GET', path: '/rest/api/V/attachment/thumbnail/{id}', handle: cloudThumbnail, only: 'cloud', guard: 'api' },
  { method: 'GET', path: '/media/file/{media}/{view}', handle: mediaFile, only: 'cloud' },
  { method: 'GET', path: '/secure/attachment/{id}/{file}', handle: secureAttachment, only: 'dc', guard: 'page' },
  { method: 'GET', path: '/secure/thumbnail/{id}/{file}', handle: secureThumbnail, only: 'dc', guard: 'page' },

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
  { method: 'GET', path: '/secure/useravatar', handle: userAvatar, only: 'dc', guard: 'page' },
  { method: 'GET', path: '/secure/projectavatar', handle: projectAvatar, only: 'dc', guard: 'page' },
  { method: 'GET', path: '/secure/viewavatar', handle: typeAvatar, only: 'dc', guard: 'page' },
  { method: 'GET', path: '/images/icons/priorities/{file}', handle: priorityImage },
  { method: 'GET', path: '/images/icons/statuses/{file}', handle: statusImage },

  { method: 'GET', path: '/browse/{key}', handle: browse },
  { method: 'GET', path: '/login.jsp', handle: logInForm, only: 'dc' },
  { method: 'GET', path: '/secure/MyJiraHome.jspa', handle: home, only: 'dc' },
  { method: 'GET', path: '/', handle: home },
];
