import { isObject } from '../sandbox/jira/json.ts';
import { sprintFieldId } from './read-folder.ts';
import { all, exampleField, exampleKey as key, keysOf, listAt, row, taken, type Row } from './row.ts';

const issue = '/issue/{key}';
const fields = { sprint: sprintFieldId, epicLink: undefined, storyPoints: [] };
const remote = {
  globalId: 'lozenge',
  url: 'https://git.example/1',
  title: 'Merge request 1',
  summary: '',
  relationship: '',
  icon: '',
  resolved: false,
  application: { name: '', type: '' },
};

/** The operations on issues: reading and changing. */
export const onIssues: readonly Row[] = [
  row(
    'summaries',
    // The last is an issue page of the agile API, which has the shape of a search.
    `POST /issue/bulkfetch, GET /search, POST /search, GET /rest/agile/1.0/sprint/{id}/issue`,
    (client, body) => client.summaries(keysOf(body).length > 0 ? keysOf(body) : [key]),
    ({ issues }, body) => all(issues.size, keysOf(body), 'issues'),
  ),
  row(
    'issue',
    `GET ${issue}`,
    (client) => client.issue(key, fields),
    ({ value }, body) => {
      const isLost = listAt(body, 'fields', sprintFieldId).length > 0 && value.sprint === undefined;
      const { summary, status, priority, sprint } = value;
      const words = [`"${summary}"`, status.category, priority?.level, sprint && `in ${sprint}`];
      return isLost ? undefined : `${value.key} ${words.filter(Boolean).join(', ')}`;
    },
  ),
  row(
    'editScreen',
    `GET ${issue}/editmeta`,
    (client) => client.editScreen(key),
    (screen) => `${screen.length} fields`,
  ),
  row('edit', `PUT ${issue}`, (client) => client.edit(key, [exampleField], { summary: 'x' }), taken),
  row('assign', `PUT ${issue}/assignee`, (client) => client.assign(key, 'nobody'), taken),
  row(
    'watchers',
    `GET ${issue}/watchers`,
    (client) => client.watchers(key),
    ({ watching, count }) => `${count} watch, ${watching ? 'me too' : 'not me'}`,
  ),
  row('watch', `POST ${issue}/watchers`, (client) => client.watch(key, true), taken),
  row('watch', `DELETE ${issue}/watchers`, (client) => client.watch(key, false), taken),
  row('vote', `POST ${issue}/votes`, (client) => client.vote(key, true), taken),
  row('vote', `DELETE ${issue}/votes`, (client) => client.vote(key, false), taken),
  row(
    'comments',
    `GET ${issue}/comment`,
    (client) => client.comments(key, { newestFirst: false, startAt: 0, most: 50 }),
    ({ value }, body) => all(value.comments, listAt(body, 'comments'), 'comments'),
  ),
  row(
    'addComment',
    // Reading one comment gives what adding one gives.
    `POST ${issue}/comment, GET ${issue}/comment/{id}`,
    (client) => client.addComment(key, 'x'),
    ({ value }) => `comment ${value.id} by ${value.author?.name}`,
  ),
  row(
    'editComment',
    `PUT ${issue}/comment/{id}`,
    (client) => client.editComment(key, '1', 'x'),
    ({ value }) => `comment ${value.id} by ${value.author?.name}`,
  ),
  row('deleteComment', `DELETE ${issue}/comment/{id}`, (client) => client.deleteComment(key, '1'), taken),
  row(
    'commentProperty',
    'GET /comment/{id}/properties/{name}',
    (client) => client.commentProperty('1', 'x'),
    (value, body) => (value === undefined && isObject(body) ? undefined : `a property: ${JSON.stringify(value)}`),
    { none: 'not-found' },
  ),
  row(
    'setCommentProperty',
    'PUT /comment/{id}/properties/{name}',
    (client) => client.setCommentProperty('1', 'x', {}),
    taken,
  ),
  row(
    'transitions',
    `GET ${issue}/transitions`,
    (client) => client.transitions(key),
    (value, body) => all(value, listAt(body, 'transitions'), `moves: ${value.map(({ name }) => name).join(', ')}`),
  ),
  row(
    'move',
    `POST ${issue}/transitions`,
    (client) => {
      const to = { name: 'Done', category: 'done' } as const;
      return client.move(key, { id: '31', name: 'Close', to, fields: [] }, {});
    },
    taken,
  ),
  row(
    'worklogs',
    `GET ${issue}/worklog`,
    (client) => client.worklogs(key),
    ({ value }, body) => all(value, listAt(body, 'worklogs'), 'worklogs'),
  ),
  row(
    'logWork',
    `POST ${issue}/worklog`,
    (client) => client.logWork(key, { seconds: 60, startedAt: 0, comment: '' }),
    taken,
  ),
  row('link', 'POST /issueLink', (client) => client.link({ type: '1', from: key, to: 'LOZ-2' }), taken),
  row(
    'remoteLinks',
    `GET ${issue}/remotelink`,
    (client) => client.remoteLinks(key),
    (value, body) => all(value, Array.isArray(body) ? body : [body], 'links'),
  ),
  row(
    'putRemoteLink',
    `POST ${issue}/remotelink`,
    (client) => client.putRemoteLink(key, remote),
    (value) => value,
  ),
  row('deleteRemoteLink', `DELETE ${issue}/remotelink`, (client) => client.deleteRemoteLink(key, 'lozenge'), taken, {
    none: 'not-found',
  }),
  row(
    'propertyNames',
    `GET ${issue}/properties`,
    (client) => client.propertyNames(key),
    (value, body) => all(value, listAt(body, 'keys'), 'properties'),
  ),
  row(
    'property',
    `GET ${issue}/properties/{name}`,
    (client) => client.property(key, 'x'),
    (value, body) => (value === undefined && isObject(body) ? undefined : `a property: ${JSON.stringify(value)}`),
    { none: 'not-found' },
  ),
  row('setProperty', `PUT ${issue}/properties/{name}`, (client) => client.setProperty(key, 'x', {}), taken),
  row(
    'attach',
    `POST ${issue}/attachments`,
    (client) => client.attach(key, { name: 'a.txt', content: new Blob(['a']) }),
    (value, body) => all(value, listAt(body), 'attachments'),
  ),
];
