import { hover, painted } from '../../e2e/driver/mouse.ts';
import { personNamed } from '../../sandbox/jira/seed/people.ts';
import type { IssueRecord } from '../../sandbox/jira/state.ts';
import { settleJira } from '../settle.ts';
import { mustBe, type Stage } from '../step.ts';

/** Where on the merge request a key stands. */
export const spots = {
  branch: 'a.ref-container',
  title: 'h1[data-testid="title-content"]',
  description: '[data-testid="description-content"]',
  commits: '#commits',
} as const;

/** A page of the Git host with its card. */
type Scene = Pick<Stage, 'world' | 'page' | 'card'>;

/** The issue as Jira holds it now. */
export function issueOf({ world }: Pick<Stage, 'world'>, key: string): IssueRecord {
  const issue = world.jira.state.issues[key];
  if (issue === undefined) throw new Error(`The sandbox has no ${key}.`);
  return issue;
}

/** Rests the pointer on a key until its card shows what Jira holds: summary, status and assignee, which it answers. */
export async function openCard(stage: Scene, spot: keyof typeof spots, key: string): Promise<string> {
  const { world, page, card } = stage;
  const { summary, status, priority, assignee } = issueOf(stage, key);
  const name = assignee === undefined ? 'Unassigned' : personNamed(assignee).displayName;
  await painted(page, spots[spot], key);
  await hover(page, spots[spot], key);
  await card.says(summary);
  await card.find('button', `${status}, move to another status`);
  await card.says(name);
  await settleJira(world.jira);
  mustBe('the card once all of it is there', 'still open', (await card.isOpen()) ? 'still open' : 'closed by itself');
  return `“${summary}” · ${status} · ${priority} · ${name}`;
}
