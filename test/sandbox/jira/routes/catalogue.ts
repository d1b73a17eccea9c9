import {
  categoryList,
  fieldList,
  priorityList,
  prioritySearch,
  projectList,
  projectSearch,
  resolutionList,
  statusList,
  typeList,
} from '../handlers/catalogue.ts';
import { listLabels, suggestLabels } from '../handlers/labels.ts';
import { findAssignable, findPeople, getPerson, pickPeople } from '../handlers/people.ts';
import { myPermissions } from '../handlers/permissions.ts';
import { pickIssues } from '../handlers/picker.ts';
import { getProject, projectStatuses, projectTypes } from '../handlers/projects.ts';
import { search } from '../handlers/search.ts';
import { approximateCount, removedSearch, searchJql } from '../handlers/search-cloud.ts';
import type { Route } from './route.ts';

/** What a site has: searching, projects, types, people, permissions. */
export const catalogueRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/V/search', handle: search, only: 'server' },
  { method: 'POST', path: '/rest/api/V/search', handle: search, only: 'server' },
  { method: 'GET', path: '/rest/api/V/search', handle: removedSearch, only: 'cloud' },
  { method: 'POST', path: '/rest/api/V/search', handle: removedSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/2/search', handle: removedSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/search/jql', handle: searchJql, only: 'cloud' },
  { method: 'POST', path: '/rest/api/V/search/jql', handle: searchJql, only: 'cloud' },
  { method: 'POST', path: '/rest/api/V/search/approximate-count', handle: approximateCount, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/issue/picker', handle: pickIssues },

  { method: 'GET', path: '/rest/api/V/project', handle: projectList, only: 'server' },
  { method: 'GET', path: '/rest/api/V/project/search', handle: projectSearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/project/{project}', handle: getProject },
  { method: 'GET', path: '/rest/api/V/project/{project}/statuses', handle: projectStatuses },
  { method: 'GET', path: '/rest/api/V/field', handle: fieldList },
  { method: 'GET', path: '/rest/api/V/priority', handle: priorityList },
  { method: 'GET', path: '/rest/api/V/priority/search', handle: prioritySearch, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/status', handle: statusList },
  { method: 'GET', path: '/rest/api/V/statuscategory', handle: categoryList },
  { method: 'GET', path: '/rest/api/V/resolution', handle: resolutionList },
  { method: 'GET', path: '/rest/api/V/issuetype', handle: typeList },
  { method: 'GET', path: '/rest/api/V/issuetype/project', handle: projectTypes, only: 'cloud' },
  { method: 'GET', path: '/rest/api/V/label', handle: listLabels, only: 'cloud' },
  { method: 'GET', path: '/rest/api/1.0/labels/suggest', handle: suggestLabels, only: 'server' },

  { method: 'GET', path: '/rest/api/V/user', handle: getPerson },
  { method: 'GET', path: '/rest/api/V/user/search', handle: findPeople },
  { method: 'GET', path: '/rest/api/V/user/assignable/search', handle: findAssignable },
  { method: 'GET', path: '/rest/api/V/user/picker', handle: pickPeople },
  { method: 'GET', path: '/rest/api/V/mypermissions', handle: myPermissions },
];
