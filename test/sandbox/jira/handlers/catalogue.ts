import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { categoryBean, priorityBean, resolutionBean, statusBean, typeBean } from '../beans/catalogue.ts';
import { projectBean, visibleProjects } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { fieldsOf } from '../fields/fields.ts';
import { categories, issueTypes, priorities, resolutions, statuses } from '../seed/catalogue.ts';
import { wholeNumber } from './numbers.ts';

/** GET /project on Data Center: a bare array. */
export const projectList = (call: Call): Answer =>
  json(visibleProjects(call).map((project) => projectBean(call.site, project)));

/** GET /project/search on Cloud: pages. */
export function projectSearch(call: Call): Answer {
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const maxResults = Math.min(Math.max(wholeNumber(call.query.get('maxResults'), 50), 1), 50);
  const words = call.query.get('query')?.toLowerCase() ?? '';
  const keys = call.query.getAll('keys').flatMap((list) => list.split(','));
  const found = visibleProjects(call).filter(
    ({ key, name }) => (keys.length === 0 || keys.includes(key)) && `${key} ${name}`.toLowerCase().includes(words),
  );
  const values = found.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= found.length;
  const page = (at: number): string => `${call.site.api}/project/search?maxResults=${maxResults}&startAt=${at}`;
  return json({
    self: page(startAt),
    nextPage: isLast ? undefined : page(startAt + maxResults),
    maxResults,
    startAt,
    total: found.length,
    isLast,
    values: values.map((project) => projectBean(call.site, project)),
  });
}

/** GET /field: a bare array. The names are the site's own, the schemas are not. */
export function fieldList({ site }: Call): Answer {
  return json(
    fieldsOf(site.flavour).map(({ id, name, schema, navigable }) => ({
      id,
      key: site.flavour === 'cloud' ? id : undefined,
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
