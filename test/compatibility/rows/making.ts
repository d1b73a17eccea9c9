import type { AttachmentOperations, CreateOperations, JiraClient, NewIssue } from '../../../utils/jira/client.ts';
import { me } from '../place.ts';
import { has, key, same, valueOf, type Row } from '../row.ts';

async function newTask(client: JiraClient): Promise<NewIssue> {
  const type = valueOf(await client.createTypes('SHOP')).value.find(({ name }) => name === 'Task')?.id ?? '';
  const screen = valueOf(await client.createScreen('SHOP', type));
  return { project: 'SHOP', type, screen, values: { summary: 'Round once', labels: ['cart'] } };
}

export const createRows = {
  createTypes: {
    title: 'Types of issues that I may create',
    async see({ client }) {
      has(
        valueOf(await client.createTypes('SHOP')).value.map(({ name }) => name),
        'Bug',
      );
    },
  },
  createScreen: {
    title: 'Fields that creating asks for',
    async see({ client }) {
      const { screen } = await newTask(client);
      same(screen.find(({ id }) => id === 'summary')?.required, true);
      has(
        screen.map(({ id }) => id),
        'labels',
      );
    },
  },
  create: {
    title: 'Create an issue',
    async see({ client, issue }) {
      const { id, key: created } = valueOf(await client.create(await newTask(client)));
      const { reporter, type, summary, labels } = issue(created);
      same([issue(created).id, reporter, type, summary, labels], [id, me, 'Task', 'Round once', ['cart']]);
    },
  },
  findCreated: {
    title: 'Find an issue whose creation got no answer',
    async see({ client, jira }) {
      const task = await newTask(client);
      const sentAt = Date.now();
      jira.faults.failWrites = 'lost-answer';
      const lost = await client.create(task);
      same(lost.ok || lost.failure, { kind: 'unknown-outcome' });
      const held = Object.values(jira.state.issues).find(({ summary }) => summary === 'Round once');
      same(valueOf(await client.findCreated(task, sentAt)), held?.key);
    },
  },
} satisfies Record<keyof CreateOperations, Row>;

export const attachmentRows = {
  attach: {
    title: 'Attach a file',
    async see({ client, issue }) {
      const [sent] = valueOf(await client.attach(key, { name: 'sums.csv', content: new Blob(['a;b\n1;2\n']) }));
      const last = issue(key).attachments.at(-1);
      same([last?.id, last?.fileName, last?.content], [sent?.id, 'sums.csv', { base64: btoa('a;b\n1;2\n') }]);
    },
  },
  image: {
    title: 'Thumbnails of attachments',
    async see({ client }) {
      const { images } = valueOf(await client.issue(key, valueOf(await client.siteFields())));
      const [, thumbnail = ''] = Object.entries(images).find(([name]) => name.startsWith('attachment:')) ?? [];
      has(valueOf(await client.image(thumbnail)).slice(0, 14), 'data:image/png');
    },
  },
} satisfies Record<keyof AttachmentOperations, Row>;
