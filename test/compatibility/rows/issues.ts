import type { IssueOperations } from '../../../utils/jira/client.ts';
import { activityOf } from '../../sandbox/jira/activity.ts';
import { me } from '../place.ts';
import { has, key, same, valueOf, type Row } from '../row.ts';

export const issueRows = {
  mostSummaries: {
    title: 'As many issues as one request takes',
    async see({ client, jira }) {
      const unknown = Array.from({ length: client.mostSummaries - 1 }, (_, at) => `SHOP-${90_000 + at}`);
      same([...valueOf(await client.summaries([key, ...unknown])).issues.keys()], [key]);
      same(jira.requests.length, 1);
    },
  },
  summaries: {
    title: 'Many issues at once',
    async see({ client, issue }) {
      const { issues, failures } = valueOf(await client.summaries([key, 'OPS-77', 'SHOP-99999']));
      same(issues.get(key)?.summary, issue(key).summary);
      same(issues.get('OPS-77')?.status.name, issue('OPS-77').status);
      same(failures.get('SHOP-99999'), { kind: 'not-found' });
    },
  },
  issue: {
    title: 'An issue in full',
    async see({ client, issue }) {
      const { value } = valueOf(await client.issue(key, valueOf(await client.siteFields())));
      same(
        [value.summary, value.labels, value.commentCount],
        [issue(key).summary, issue(key).labels, issue(key).comments.length],
      );
      same([value.storyPoints, typeof value.sprint, typeof value.description], [issue(key).points, 'string', 'object']);
    },
  },
  editScreen: {
    title: 'Fields that I may change',
    async see({ client }) {
      has(
        valueOf(await client.editScreen(key)).map(({ id }) => id),
        'summary',
      );
    },
  },
  edit: {
    title: 'Change fields',
    async see({ client, issue }) {
      const screen = valueOf(await client.editScreen(key));
      valueOf(await client.edit(key, screen, { summary: 'Rounded once', labels: ['cart'] }));
      same([issue(key).summary, issue(key).labels], ['Rounded once', ['cart']]);
    },
  },
  assign: {
    title: 'Assign',
    async see({ client, issue, idOf }) {
      valueOf(await client.assign(key, { id: idOf('jlind') }));
      same(issue(key).assignee, 'jlind');
      valueOf(await client.assign(key, 'nobody'));
      same(issue(key).assignee, undefined);
    },
  },
  watchers: {
    title: 'Whether I watch, and how many do',
    async see({ client, issue, jira }) {
      const { watchers } = activityOf(jira.state, issue(key));
      same(valueOf(await client.watchers(key)), { watching: watchers.includes(me), count: watchers.length });
    },
  },
  watch: {
    title: 'Watch, and stop watching',
    async see({ client, issue, jira }) {
      const watches = () => activityOf(jira.state, issue('OPS-77')).watchers.includes(me);
      valueOf(await client.watch('OPS-77', true));
      same(watches(), true);
      valueOf(await client.watch('OPS-77', false));
      same(watches(), false);
    },
  },
  vote: {
    title: 'Vote, and take it back',
    async see({ client, jira }) {
      const issue = Object.values(jira.state.issues).find((one) => one.reporter !== me && one.resolution === undefined);
      if (!issue) throw new Error('There is nothing to vote for');
      valueOf(await client.vote(issue.key, true));
      same(activityOf(jira.state, issue).voters, [me]);
      valueOf(await client.vote(issue.key, false));
      same(activityOf(jira.state, issue).voters, []);
    },
  },
} satisfies Record<keyof IssueOperations, Row>;
