import { boardConfiguration, boardSprints, listBoards } from '../handlers/boards.ts';
import { createIssue } from '../handlers/create-issue.ts';
import { createMetaFields, createMetaTypes, expandedCreateMeta } from '../handlers/create-meta.ts';
import { getSprint, moveToSprint } from '../handlers/sprints.ts';
import { uploadAttachments } from '../handlers/upload.ts';
import type { Route } from './route.ts';

const meta = '/rest/api/V/issue/createmeta';
const agile = '/rest/agile/1.0';

/** Creating issues, uploading files, boards and sprints. */
export const creatingRoutes: readonly Route[] = [
  // Later releases take the address for that of an issue called createmeta, and know none.
  { method: 'GET', path: meta, handle: expandedCreateMeta, only: 'server', until: [9, 0] },
  { method: 'GET', path: `${meta}/{project}/issuetypes`, handle: createMetaTypes, guard: 'api' },
  { method: 'GET', path: `${meta}/{project}/issuetypes/{type}`, handle: createMetaFields, guard: 'api' },
  { method: 'POST', path: '/rest/api/V/issue', handle: createIssue, guard: 'api', writes: true },
  {
    method: 'POST',
    path: '/rest/api/V/issue/{key}/attachments',
    handle: uploadAttachments,
    guard: 'api',
    takes: 'files',
    writes: true,
  },

  { method: 'GET', path: `${agile}/board`, handle: listBoards, guard: 'api', since: [7, 0] },
  {
    method: 'GET',
    path: `${agile}/board/{board}/configuration`,
    handle: boardConfiguration,
    guard: 'api',
    since: [7, 0],
  },
  { method: 'GET', path: `${agile}/board/{board}/sprint`, handle: boardSprints, guard: 'api', since: [7, 0] },
  { method: 'GET', path: `${agile}/sprint/{sprint}`, handle: getSprint, guard: 'api', since: [7, 0] },
  {
    method: 'POST',
    path: `${agile}/sprint/{sprint}/issue`,
    handle: moveToSprint,
    guard: 'api',
    since: [7, 0],
    writes: true,
  },
];
