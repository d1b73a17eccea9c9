import type { CatalogueOperations, PeopleOperations, SearchOperations } from '../../../utils/jira/client.ts';
import { categories, issueTypes, priorities, resolutions } from '../../sandbox/jira/seed/catalogue.ts';
import { projectOf } from '../../sandbox/jira/seed/projects.ts';
import { has, key, same, valueOf, type Row } from '../row.ts';

const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);
const shop = projectOf('SHOP');

export const searchRows = {
  search: {
    title: 'Search, page by page',
    async see({ client }) {
      const jql = 'project = SHOP ORDER BY key';
      const first = valueOf(await client.search(jql, { most: 2 })).value;
      const next = first.next ?? '';
      const second = valueOf(await client.search(jql, { most: 2, next })).value;
      same(new Set([...first.issues, ...second.issues].map((one) => one.key)).size, 4);
    },
  },
  count: {
    title: 'How many a search finds',
    async see({ client, jira }) {
      const held = Object.values(jira.state.issues).filter(({ project }) => project === 'SHOP');
      same(valueOf(await client.count('project = SHOP')), held.length);
    },
  },
  suggest: {
    title: 'Suggestions of issues for what is typed',
    async see({ client, issue }) {
      const found = valueOf(await client.suggest(key)).find((one) => one.key === key);
      same(found?.summary, issue(key).summary);
    },
  },
} satisfies Record<keyof SearchOperations, Row>;

export const catalogueRows = {
  projectKeys: {
    title: 'Keys of all projects',
    async see({ client }) {
      same(valueOf(await client.projectKeys()).toSorted(), ['OPS', 'SHOP']);
    },
  },
  projects: {
    title: 'Projects',
    async see({ client }) {
      const { id, name } = shop;
      same(
        valueOf(await client.projects()).find((one) => one.key === 'SHOP'),
        { id, key: 'SHOP', name },
      );
    },
  },
  project: {
    title: 'A project with its versions and components',
    async see({ client }) {
      const { versions, components } = valueOf(await client.project('SHOP')).value;
      same(
        [namesOf(versions), namesOf(components)].map((names) => names.toSorted()),
        [namesOf(shop.versions).toSorted(), namesOf(shop.components).toSorted()],
      );
    },
  },
  statuses: {
    title: 'Statuses',
    async see({ client, issue }) {
      has(namesOf(valueOf(await client.statuses('SHOP'))), issue(key).status);
      has(namesOf(valueOf(await client.statuses())), issue('OPS-77').status);
    },
  },
  statusCategories: {
    title: 'Categories of statuses',
    async see({ client }) {
      same(namesOf(valueOf(await client.statusCategories())), namesOf(categories));
    },
  },
  issueTypes: {
    title: 'Types of issues',
    async see({ client }) {
      same(namesOf(valueOf(await client.issueTypes()).value).toSorted(), namesOf(issueTypes).toSorted());
    },
  },
  priorities: {
    title: 'Priorities',
    async see({ client }) {
      same(namesOf(valueOf(await client.priorities()).value), namesOf(priorities));
    },
  },
  resolutions: {
    title: 'Resolutions',
    async see({ client }) {
      same(namesOf(valueOf(await client.resolutions())), namesOf(resolutions));
    },
  },
  labels: {
    title: 'Labels for what is typed',
    async see({ client }) {
      has(valueOf(await client.labels('roun')), 'rounding');
    },
  },
} satisfies Record<keyof CatalogueOperations, Row>;

export const peopleRows = {
  findPeople: {
    title: 'People for what is typed',
    async see({ client }) {
      has(namesOf(valueOf(await client.findPeople('jonas')).value), 'Jonas Lind');
    },
  },
  findAssignable: {
    title: 'Who may be given an issue',
    async see({ client }) {
      has(namesOf(valueOf(await client.findAssignable(key, 'jonas')).value), 'Jonas Lind');
    },
  },
  findMentionable: {
    title: 'Who can be mentioned in a comment',
    async see({ client }) {
      has(namesOf(valueOf(await client.findMentionable('tomas')).value), 'Tomas Ortega');
    },
  },
} satisfies Record<keyof PeopleOperations, Row>;
