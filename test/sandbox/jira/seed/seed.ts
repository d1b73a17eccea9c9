import type { CommentRecord, IssueRecord, JiraState, LinkRecord } from '../state.ts';
import { operationsIssues } from './operations.ts';
import { plannedAt } from './plan.ts';
import type { IssueSeed } from './plan.ts';
import { projectOf } from './projects.ts';
import { securityIssues } from './security.ts';
import { shop482 } from './shop-482.ts';
import { shopCatalogue } from './shop-catalogue.ts';
import { shopCheckout } from './shop-checkout.ts';

const day = 86_400_000;

const plan: readonly IssueSeed[] = [
  ...shopCheckout,
  ...shop482,
  ...shopCatalogue,
  ...operationsIssues,
  ...securityIssues,
];

/** Milliseconds by which the plan's times are moved, so that they stay fresh: whole days, and never into the future. */
export const shiftOf = (now: number): number => Math.floor((now - Date.parse(plannedAt)) / day) * day;

/** Moves a planned moment along with the clock. */
export const moved = (iso: string, shift: number): string => new Date(Date.parse(iso) + shift).toISOString();

const numberOf = (key: string): number => Number(key.slice(key.indexOf('-') + 1));

const comparing = (a: IssueSeed, b: IssueSeed): number =>
  projectOf(a.key.split('-')[0] ?? '').firstId - projectOf(b.key.split('-')[0] ?? '').firstId ||
  numberOf(a.key) - numberOf(b.key);

/** Both sides of every planned link, by key. */
function linksByKey(): Map<string, LinkRecord[]> {
  const links = new Map<string, LinkRecord[]>();
  const planned = plan.flatMap((seed) => (seed.links ?? []).map((link) => ({ ...link, from: seed.key })));
  for (const [index, { type, from, to }] of planned.entries()) {
    const id = String(10_701 + index);
    links.set(from, [...(links.get(from) ?? []), { id, type, direction: 'outward', other: to }]);
    links.set(to, [...(links.get(to) ?? []), { id, type, direction: 'inward', other: from }]);
  }
  return links;
}

function recordOf(seed: IssueSeed, shift: number, nextCommentId: () => string, links: LinkRecord[]): IssueRecord {
  const project = projectOf(seed.key.split('-')[0] ?? '');
  const comments = (seed.comments ?? []).map((comment): CommentRecord => ({
    id: nextCommentId(),
    author: comment.by,
    created: moved(comment.at, shift),
    updated: moved(comment.edited ?? comment.at, shift),
    text: { wiki: comment.text },
  }));
  const updated = moved(seed.updated, shift);
  return {
    id: String(seed.id ?? project.firstId + numberOf(seed.key)),
    key: seed.key,
    project: project.key,
    type: seed.type,
    summary: seed.summary,
    status: seed.status,
    resolution: seed.resolution,
    resolved: seed.resolution === undefined ? undefined : updated,
    priority: seed.priority ?? 'Medium',
    assignee: seed.assignee,
    reporter: seed.reporter,
    parent: seed.parent,
    epicName: seed.epicName,
    labels: seed.labels ?? [],
    components: seed.components ?? [],
    fixVersions: seed.fixVersions ?? [],
    sprints: seed.sprints ?? [],
    points: seed.points,
    due: seed.due === undefined ? undefined : moved(seed.due, shift).slice(0, 10),
    created: moved(seed.created, shift),
    updated,
    statusChanged: updated,
    description: seed.description === undefined ? undefined : { wiki: seed.description },
    comments,
    attachments: (seed.attachments ?? []).map(({ by, at, ...rest }) => ({
      ...rest,
      author: by,
      created: moved(at, shift),
    })),
    links,
    archived: seed.archived && { by: seed.archived.by, at: moved(seed.archived.at, shift) },
  };
}

/** The state of a new sandbox: some forty issues, one of them moved, one deleted. */
export function seedState(now: number): JiraState {
  const shift = shiftOf(now);
  const links = linksByKey();
  let lastCommentId = 10_900;
  const nextCommentId = (): string => String((lastCommentId += 1));
  const records = plan
    .toSorted(comparing)
    .map((seed) => recordOf(seed, shift, nextCommentId, links.get(seed.key) ?? []));
  return {
    issues: Object.fromEntries(records.map((record) => [record.key, record])),
    moved: { 'SHOP-101': 'OPS-12' },
    deleted: ['SHOP-13'],
    failedLogIns: {},
    nextCommentId: lastCommentId + 1,
    sessions: {},
    unindexed: [],
    activity: {},
    lastActivityId: 50_000,
    commentProperties: {},
    lookOnly: {},
  };
}
