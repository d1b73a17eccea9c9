import { dig } from '../sandbox/jira/json.ts';
import { all, exampleField, exampleKey as key, listAt, row, taken, textAt, type Row } from './row.ts';

const agile = '/rest/agile/1.0';

const held = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : listAt(body, 'values'));
/** Apps, customers and those who left are nobody to look for. */
const colleaguesIn = (body: unknown): readonly unknown[] =>
  listAt(body).filter((one) => dig(one, 'active') !== false && ['', 'atlassian'].includes(textAt(one, 'accountType')));
const firstType = (body: unknown): string => {
  const [project] = listAt(body, 'projects');
  return textAt(listAt(project, 'issuetypes')[0], 'id') || '1';
};

/** The operations on the site, its lists, its people and its boards. */
export const onSite: readonly Row[] = [
  row(
    'serverInfo',
    'GET /serverInfo',
    (client) => client.serverInfo(),
    ({ title, version }) => `${title} ${version}`,
  ),
  row(
    'myself',
    'GET /myself, GET /user',
    (client) => client.myself(),
    ({ value }) => value.name,
  ),
  row(
    'permissions',
    'GET /mypermissions',
    (client, body) => client.permissions(Object.keys(Object(dig(body, 'permissions')))),
    (value) => `${value.size} permissions`,
  ),
  row(
    'siteFields',
    'GET /field',
    (client) => client.siteFields(),
    (value) => `of the fields of our own: ${Object.values(value).flat().filter(Boolean).join(', ') || 'none'}`,
  ),
  row(
    'session',
    'GET /rest/auth/1/session',
    (client) => client.session(),
    (name) => `of ${name}`,
  ),
  row(
    'search',
    'GET /search, POST /search, GET /search/jql, POST /search/jql',
    (client) => client.search('order by created', { most: 50 }),
    ({ value }, body) => all(value.issues, listAt(body, 'issues'), 'issues'),
  ),
  row(
    'count',
    'GET /search, POST /search, POST /search/approximate-count',
    (client) => client.count('order by created'),
    (value) => `${value} in all`,
  ),
  row(
    'suggest',
    'GET /issue/picker',
    (client) => client.suggest('loz'),
    (value) => `${value.length} suggestions`,
  ),
  row(
    'projects',
    'GET /project, GET /project/search',
    (client) => client.projects(),
    (value, body) => all(value, held(body), 'projects'),
  ),
  row(
    'project',
    'GET /project/{key}',
    (client) => client.project('LOZ'),
    ({ value }, body) => all(value.types, listAt(body, 'issueTypes'), `types of issues in ${value.key}`),
  ),
  row(
    'statuses',
    'GET /status',
    (client) => client.statuses(),
    (value, body) => all(value, held(body), 'statuses'),
  ),
  row(
    'statuses',
    'GET /project/{key}/statuses',
    (client) => client.statuses('LOZ'),
    (value) => (value.length > 0 ? `${value.length} statuses` : undefined),
  ),
  row(
    'statusCategories',
    'GET /statuscategory',
    (client) => client.statusCategories(),
    (value, body) => all(value, held(body), `categories: ${value.map(({ category }) => category).join(', ')}`),
  ),
  row(
    'issueTypes',
    'GET /issuetype',
    (client) => client.issueTypes(),
    ({ value }, body) => all(value, held(body), 'types of issues'),
  ),
  row(
    'priorities',
    'GET /priority',
    (client) => client.priorities(),
    ({ value }, body) => all(value, held(body), 'priorities'),
  ),
  row(
    'resolutions',
    'GET /resolution',
    (client) => client.resolutions(),
    (value, body) => all(value, held(body), 'resolutions'),
  ),
  row(
    'labels',
    'GET /label, GET /labels/suggest',
    (client) => client.labels(''),
    (value) => `${value.length} labels`,
  ),
  row(
    'linkTypes',
    'GET /issueLinkType',
    (client) => client.linkTypes(),
    (value, body) => all(value, Array.isArray(body) ? body : listAt(body, 'issueLinkTypes'), 'types of links'),
  ),
  row(
    'createTypes',
    'GET /issue/createmeta, GET /issue/createmeta/{project}/issuetypes',
    (client) => client.createTypes('LOZ'),
    ({ value }) => `${value.length} types of issues`,
    { none: 'invalid' },
  ),
  row(
    'createScreen',
    'GET /issue/createmeta, GET /issue/createmeta/{project}/issuetypes/{type}',
    (client, body) => client.createScreen('LOZ', firstType(body)),
    (value) => (value.length > 0 ? `${value.length} fields` : undefined),
  ),
  row(
    'create',
    'POST /issue',
    (client) => client.create({ project: 'LOZ', type: '1', screen: [exampleField], values: { summary: 'x' } }),
    (value, body) => (value.key === dig(body, 'key') ? value.key : undefined),
  ),
  row(
    'findPeople',
    // The second lists everybody, in the beans that a search gives.
    'GET /user/search, GET /users',
    (client) => client.findPeople('a'),
    ({ value }, body) => all(value, colleaguesIn(body), 'people'),
  ),
  row(
    'findAssignable',
    'GET /user/assignable/search',
    (client) => client.findAssignable(key, 'a'),
    ({ value }, body) => all(value, colleaguesIn(body), 'people'),
  ),
  row(
    'agile',
    `GET ${agile}/issue/{key}`,
    (client) => client.agile(key),
    ({ sprint }) => `sprint: ${sprint?.name ?? 'none'}`,
  ),
  row(
    'boards',
    `GET ${agile}/board`,
    (client) => client.boards('LOZ'),
    (value, body) => all(value, held(body), 'boards'),
  ),
  row(
    'estimationField',
    `GET ${agile}/board/{id}/configuration`,
    (client) => client.estimationField(1),
    (value) => `estimated in ${value ?? 'nothing'}`,
  ),
  row(
    'sprints',
    // A recording of the sprints of a board is known under the board's own address.
    `GET ${agile}/board/{id}/sprint, GET ${agile}/board/{id}`,
    (client) => client.sprints(1),
    (value, body) => all(value, held(body), 'sprints'),
    { none: 'invalid', when: (body) => Array.isArray(dig(body, 'values')) },
  ),
  row(
    'sprint',
    `GET ${agile}/sprint/{id}`,
    (client) => client.sprint(1),
    ({ name, state }) => `"${name}", ${state}`,
  ),
  row('moveToSprint', `POST ${agile}/sprint/{id}/issue`, (client) => client.moveToSprint(1, [key]), taken),
];
