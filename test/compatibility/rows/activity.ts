import type {
  LinkOperations,
  PropertyOperations,
  TransitionOperations,
  WorklogOperations,
} from '../../../utils/jira/client.ts';
import { activityOf } from '../../sandbox/jira/activity.ts';
import { me } from '../place.ts';
import { has, key, same, valueOf, type Row } from '../row.ts';

const page = {
  globalId: 'lozenge=https://git.example/1',
  url: 'https://git.example/1',
  title: '!1 Round once',
  summary: 'Merged',
  relationship: 'mentioned in',
  icon: 'https://git.example/icon.png',
  resolved: false,
  application: { name: 'Lozenge', type: 'example.lozenge' },
};

const work = { seconds: 5400, startedAt: Date.parse('2026-11-20T09:30:00Z'), comment: 'Looked into it' };

export const transitionRows = {
  transitions: {
    title: 'Transitions with their screens',
    async see({ client }) {
      const moves = valueOf(await client.transitions(key));
      has(
        moves.map(({ name }) => name),
        'Approve',
      );
      has(
        moves.flatMap(({ fields }) => fields.map(({ id }) => id)),
        'resolution',
      );
    },
  },
  move: {
    title: 'Make a transition, with a resolution',
    async see({ client, issue }) {
      const approve = valueOf(await client.transitions(key)).find(({ name }) => name === 'Approve');
      const [field] = approve?.fields ?? [];
      const [resolution] = field?.input.type === 'option' ? field.input.options : [];
      if (!approve || !resolution) throw new Error('There is no move with a resolution');
      valueOf(await client.move(key, approve, { resolution: resolution.id }));
      same([issue(key).status, issue(key).resolution], [approve.to.name, resolution.name]);
    },
  },
} satisfies Record<keyof TransitionOperations, Row>;

export const worklogRows = {
  worklogs: {
    title: 'Work that was logged',
    async see({ client }) {
      valueOf(await client.logWork(key, work));
      const last = valueOf(await client.worklogs(key)).value.at(-1);
      same([last?.author?.name, last?.seconds, last?.started], ['Mira Kowalski', 5400, '2026-11-20T09:30:00.000Z']);
    },
  },
  logWork: {
    title: 'Log work',
    async see({ client, issue, jira }) {
      valueOf(await client.logWork(key, work));
      const last = activityOf(jira.state, issue(key)).worklogs.at(-1);
      same([last?.author, last?.seconds], [me, 5400]);
      has(JSON.stringify(last?.text), 'Looked into it');
    },
  },
} satisfies Record<keyof WorklogOperations, Row>;

export const linkRows = {
  linkTypes: {
    title: 'Types of links',
    async see({ client }) {
      has(
        valueOf(await client.linkTypes()).map(({ outward }) => outward),
        'blocks',
      );
    },
  },
  link: {
    title: 'Link two issues',
    async see({ client, issue }) {
      const type = valueOf(await client.linkTypes()).find(({ outward }) => outward === 'blocks')?.id ?? '';
      valueOf(await client.link({ type, from: key, to: 'OPS-12' }));
      const link = issue(key).links.find(({ other }) => other === 'OPS-12');
      same([link?.type, link?.direction], ['Blocks', 'outward']);
    },
  },
  remoteLinks: {
    title: 'Links to pages outside of Jira',
    async see({ client }) {
      valueOf(await client.putRemoteLink(key, page));
      has(
        valueOf(await client.remoteLinks(key)).map(({ url }) => url),
        page.url,
      );
    },
  },
  remoteLink: {
    title: 'One link to a page, by its global id',
    async see({ client }) {
      same(valueOf(await client.remoteLink(key, page.globalId)), undefined);
      valueOf(await client.putRemoteLink(key, page));
      same(valueOf(await client.remoteLink(key, page.globalId)), page);
    },
  },
  putRemoteLink: {
    title: 'Link a page, never twice',
    async see({ client, issue, jira }) {
      same(valueOf(await client.putRemoteLink(key, page)), 'created');
      same(valueOf(await client.putRemoteLink(key, page)), 'unchanged');
      same(valueOf(await client.putRemoteLink(key, { ...page, title: 'New' })), 'replaced');
      const held = activityOf(jira.state, issue(key)).remoteLinks.filter(({ globalId }) => globalId === page.globalId);
      same(
        held.map(({ object }) => object['title']),
        ['New'],
      );
    },
  },
  deleteRemoteLink: {
    title: 'Remove the link to a page',
    async see({ client, issue, jira }) {
      valueOf(await client.putRemoteLink(key, page));
      valueOf(await client.deleteRemoteLink(key, page.globalId));
      valueOf(await client.deleteRemoteLink(key, page.globalId));
      same(
        activityOf(jira.state, issue(key)).remoteLinks.filter(({ globalId }) => globalId === page.globalId),
        [],
      );
    },
  },
} satisfies Record<keyof LinkOperations, Row>;

export const propertyRows = {
  propertyNames: {
    title: 'Names of an issue’s properties',
    async see({ client }) {
      valueOf(await client.setProperty(key, 'lozenge', {}));
      has(valueOf(await client.propertyNames(key)), 'lozenge');
    },
  },
  property: {
    title: 'Read a property of an issue',
    async see({ client }) {
      same(valueOf(await client.property(key, 'lozenge')), undefined);
      valueOf(await client.setProperty(key, 'lozenge', ['!42']));
      same(valueOf(await client.property(key, 'lozenge')), ['!42']);
    },
  },
  setProperty: {
    title: 'Set a property of an issue',
    async see({ client, issue, jira }) {
      valueOf(await client.setProperty(key, 'lozenge', { from: '!42' }));
      same(activityOf(jira.state, issue(key)).properties['lozenge'], { from: '!42' });
    },
  },
} satisfies Record<keyof PropertyOperations, Row>;
