import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { categoryBean, priorityBean, resolutionBean, statusBean, typeBean } from '../beans/catalogue.ts';
import { projectBean, visibleProjects } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { fieldsOf, hasField } from '../fields/fields.ts';
import { categories, issueTypes, priorities, resolutions, statuses } from '../seed/catalogue.ts';
import { pageOf } from './page.ts';

/** GET /project on Data Center: a bare array. */
export const projectList = (call: Call): Answer =>
  json(visibleProjects(call).map((project) => projectBean(call.site, project)));

/** GET /project/search on Cloud: pages of at most 50. */
export function projectSearch(call: Call): Answer {
  const words = call.query.get('query')?.toLowerCase() ?? '';
  const keys = call.query.getAll('keys').flatMap((list) => list.split(','));
  const found = visibleProjects(call).filter(
    ({ key, name }) => (keys.length === 0 || keys.includes(key)) && `${key} ${name}`.toLowerCase().includes(words),
  );
  return pageOf(
    call,
    found.map((project) => projectBean(call.site, project)),
    50,
    50,
  );
}

/** GET /field: a bare array. The names are the site's own, the schemas are not. */
export function fieldList({ site }: Call): Answer {
  return json(
    fieldsOf(site.kind)
      .filter((field) => hasField(site, field))
      .map(({ id, name, schema, navigable }) => ({
        id,
        key: site.kind === 'cloud' ? id : undefined,
        name,
        custom: schema.custom !== undefined,
        orderable: true,
        navigable,
        searchable: true,
        clauseNames: schema.customId === undefined ? [id] : [`cf[${schema.customId}]`, name],
        schema: { ...schema },
      })),
  );
}

/** GET /priority. */
export const priorityList = ({ site }: Call): Answer =>
  json(priorities.map(({ name }) => priorityBean(site, name, true)));

/** GET /priority/search on Cloud: the same in pages, and which of them a new issue gets. */
export const prioritySearch = (call: Call): Answer =>
  pageOf(
    call,
    priorities.map(({ name }) => ({ ...priorityBean(call.site, name, true), isDefault: name === 'Medium' })),
    50,
    50,
  );

/** GET /status. */
export const statusList = ({ site }: Call): Answer => json(statuses.map(({ name }) => statusBean(site, name)));

/** GET /statuscategory. */
export const categoryList = ({ site }: Call): Answer =>
  json(categories.map((category) => categoryBean(site, category)));

/** GET /resolution. */
export const resolutionList = ({ site }: Call): Answer =>
  json(resolutions.map(({ name }) => resolutionBean(site, name)));

/** GET /issuetype. */
export const typeList = ({ site }: Call): Answer => json(issueTypes.map(({ name }) => typeBean(site, name)));
