import { dig, isObject } from '../sandbox/jira/json.ts';
import { member, readDocument } from './documents.ts';

const overlayFile = 'tools/dc-overlay.json';

/**
 * Members that the generated document forgets, and what shows that Jira has them: a recorded answer, or an example in the
 * document itself.
 */
const shown: readonly (readonly [schema: string, file: string, ...path: string[]])[] = [
  ['ServerInfoBean', 'recorded/server-8.5/serverInfo.8.5.3.json', 'body'],
  ['IssueBean', 'recorded/jira-ruby/issue/10002.json'],
  ['TransitionsMetaBean', 'recorded/go-jira/transitions.json'],
  ['SimpleListWrapperGroupJsonBean', 'recorded/dc-pat/myself.json', 'body', 'groups'],
  ['SimpleListWrapperApplicationRoleBean', 'recorded/dc-pat/myself.json', 'body', 'applicationRoles'],
  ['ProjectBean', 'recorded/go-jira/project.json'],
  // Server lists the old names of permissions too, and marks them as Cloud's document says (jira-api.md §3).
  ['PermissionJsonBean', 'openapi/cloud-v3.json', 'components', 'schemas', 'UserPermission', 'properties'],
  [
    'PermissionJsonBean',
    'openapi/dc-10.3.json',
    'components',
    'schemas',
    'PermissionJsonBean',
    'example',
    'EDIT_ISSUE',
  ],
];

/** Lists that the document takes for one of their members, and a recorded page of each. */
const pages: readonly (readonly [path: string, bean: string, file: string])[] = [
  ['/agile/1.0/board', 'BoardBean', 'recorded/go-jira/all_boards.json'],
  ['/agile/1.0/board/{boardId}/sprint', 'SprintBean', 'recorded/go-jira/sprints.json'],
];

function pageOf(bean: string, file: string): unknown {
  const properties = Object.fromEntries(Object.keys(member(readDocument(file))).map((name) => [name, {}]));
  const values = { type: 'array', items: { $ref: `#/components/schemas/${bean}` } };
  const schema = { type: 'object', properties: { ...properties, values }, additionalProperties: false };
  return { content: { 'application/json': { schema: { ...schema, required: Object.keys(properties) } } } };
}

/** The document of Data Center 10.3 with its known defects written right, for what Jira answers. */
export function documentOfAnswers(): unknown {
  const document = readDocument('openapi/dc-10.3.json');
  const overlay = readDocument(overlayFile);
  for (const [operation, patch] of Object.entries(member(overlay, 'operations'))) {
    const [method = '', path = ''] = operation.split(' ');
    const responses = member(document, 'paths', path, method.toLowerCase(), 'responses');
    for (const [status, schema] of Object.entries(member(patch, 'responses'))) {
      responses[status] = { content: { 'application/json': { schema } } };
    }
  }
  const schemas = member(document, 'components', 'schemas');
  for (const [name, patch] of Object.entries(member(overlay, 'schemas'))) {
    // The trimmed document holds only the schemas that its operations use.
    if (!(name in schemas)) continue;
    const schema = member(schemas, name);
    const properties = dig(patch, 'properties');
    const merged = isObject(properties) ? { ...member(schema, 'properties'), ...properties } : schema['properties'];
    Object.assign(schema, patch, merged === undefined ? {} : { properties: merged });
  }
  for (const [path, bean, file] of pages) {
    member(document, 'paths', path, 'get', 'responses')['200'] = pageOf(bean, file);
  }
  for (const [name, file, ...path] of shown) {
    const known = member(schemas, name, 'properties');
    for (const property of Object.keys(member(readDocument(file), ...path))) known[property] ??= {};
  }
  return document;
}

/** The document of Data Center 10.3 with its known defects written right, for what is sent. */
export function documentOfRequests(): unknown {
  const document = readDocument('openapi/dc-10.3.json');
  const schemas = member(document, 'components', 'schemas');
  // What an answer must have is not what a request must have: a move sends a transition with nothing but its id.
  for (const name of Object.keys(member(readDocument(overlayFile), 'schemas'))) {
    if (name in schemas) delete member(schemas, name)['required'];
  }
  // As with IssueBean.fields in the overlay: the document takes every value of a field for an object.
  member(schemas, 'IssueUpdateBean', 'properties')['fields'] = { type: 'object' };
  // Generated from a Java class; on the wire an operation is named by its member, as Cloud's document has it.
  const verbs = ['add', 'set', 'remove', 'edit', 'copy'];
  schemas['FieldOperation'] = { type: 'object', properties: Object.fromEntries(verbs.map((verb) => [verb, {}])) };
  // Left out, like the `expand` of its answer (jira-api.md §14.2); go-jira/transitions.json was recorded with it.
  const transitions = member(document, 'paths', '/api/2/issue/{issueIdOrKey}/transitions', 'get');
  transitions['parameters'] = [transitions['parameters'], { name: 'expand', in: 'query' }].flat();
  // As with EntityPropertyBean.value in the overlay: a property is any JSON.
  const property = member(document, 'paths', '/api/2/issue/{issueIdOrKey}/properties/{propertyKey}', 'put');
  member(property, 'requestBody', 'content', 'application/json')['schema'] = {};
  return document;
}
