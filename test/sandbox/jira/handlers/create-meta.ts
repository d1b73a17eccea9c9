import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { typeBean } from '../beans/catalogue.ts';
import { namesIn } from '../beans/issue.ts';
import { projectBean } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { blankIssue } from '../create/blank-issue.ts';
import { creatableProjects, createFieldBean, screenOf, typesOf } from '../create/screen.ts';
import type { JsonObject } from '../json.ts';
import type { TypeSeed } from '../seed/catalogue.ts';
import type { Project } from '../seed/projects.ts';
import { isSince } from '../site.ts';
import { wholeNumber } from './numbers.ts';

function expandedType(call: Call, project: Project, type: TypeSeed, withFields: boolean): JsonObject {
  const issue = blankIssue(call, project, type.name);
  const fields = screenOf(call.site.kind, project, type).map((field): [string, JsonObject] => [
    field.field,
    createFieldBean(call, issue, field),
  ]);
  return {
    ...typeBean(call.site, type.name),
    expand: withFields ? 'fields' : undefined,
    fields: withFields ? Object.fromEntries(fields) : undefined,
  };
}

/** GET /issue/createmeta, until Server 8: all at once. Projects in which the asker may not create are left out without a word. */
export function expandedCreateMeta(call: Call): Answer {
  const wanted = (name: string): string[] => namesIn(call.query.getAll(name));
  const [keys, ids] = [wanted('projectKeys'), wanted('projectIds')];
  const [typeIds, typeNames] = [wanted('issuetypeIds'), wanted('issuetypeNames')];
  const withFields = wanted('expand').includes('projects.issuetypes.fields');
  const isWanted = (project: Project): boolean =>
    keys.length + ids.length === 0 || keys.includes(project.key) || ids.includes(project.id);
  const isWantedType = ({ id, name }: TypeSeed): boolean =>
    typeIds.length + typeNames.length === 0 || typeIds.includes(id) || typeNames.includes(name);
  return json({
    expand: 'projects',
    projects: creatableProjects(call)
      .filter(isWanted)
      .map((project) => ({
        ...projectBean(call.site, project),
        expand: 'issuetypes',
        issuetypes: typesOf(project)
          .filter(isWantedType)
          .map((type) => expandedType(call, project, type, withFields)),
      })),
  });
}

const mostPerPage = 200;

/** A page of a list: `values` on Data Center, a name of its own on Cloud. */
function pageOf(call: Call, name: 'issueTypes' | 'fields', all: readonly JsonObject[]): Answer {
  const asked = wholeNumber(call.query.get('maxResults'), 50);
  if (asked > mostPerPage && call.site.kind === 'cloud')
    return refusal(400, `Parameter 'maxResults' must not exceed the limit '${mostPerPage}'`);
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const maxResults = Math.min(asked, mostPerPage);
  const page = all.slice(startAt, startAt + maxResults);
  const place = { maxResults, startAt, total: all.length };
  return json(
    call.site.kind === 'cloud'
      ? { ...place, [name]: page }
      : { ...place, isLast: startAt + page.length >= all.length, values: page },
  );
}

/** What a version older than 8.4 says of an address that its resource does not know. */
const unknownAddress = ({ site, path }: Call): Answer =>
  json({ message: `null for uri: ${site.base}${path}`, 'status-code': 404 }, 404);

function withProject(call: Call, next: (project: Project) => Answer): Answer {
  if (!isSince(call.site, 8, 4)) return unknownAddress(call);
  const named = call.params['project'] ?? '';
  const project = creatableProjects(call).find(({ id, key }) => [id, key].includes(named));
  // 400, not 403: mattermost/mattermost-plugin-jira#912.
  return project ? next(project) : refusal(400, 'The project does not exist, or you may not create issues in it.');
}

/** GET /issue/createmeta/{project}/issuetypes. */
export const createMetaTypes = (call: Call): Answer =>
  withProject(call, (project) =>
    pageOf(
      call,
      'issueTypes',
      typesOf(project).map((type) => typeBean(call.site, type.name)),
    ),
  );

/** GET /issue/createmeta/{project}/issuetypes/{type}. */
export const createMetaFields = (call: Call): Answer =>
  withProject(call, (project) => {
    const type = typesOf(project).find(({ id }) => id === call.params['type']);
    if (!type) return refusal(400, 'The issue type does not exist, or is not one of the project.');
    const issue = blankIssue(call, project, type.name);
    const names = (id: string): JsonObject => (call.site.kind === 'cloud' ? { fieldId: id, key: id } : { fieldId: id });
    const fields = screenOf(call.site.kind, project, type).map((field) => ({
      ...createFieldBean(call, issue, field),
      ...names(field.field),
    }));
    return pageOf(call, 'fields', fields);
  });
