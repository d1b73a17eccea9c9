import { ok, refuse } from '../../result/result.ts';
import type { IssueOperations, SiteOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { votesWire, watchersWire } from '../wire/activity.wire.ts';

/** How a person's id is said for those who have none. */
const idOfNobody = { nobody: null, automatic: '-1' } as const;

/** Who is on an issue: the one who works on it, those who watch, those who vote for it. */
export function createPeopleOnIssueOperations(
  { dialect: { personKey, personParameter }, at, ask, writeOnly }: Speaker,
  { myself }: Pick<SiteOperations, 'myself'>,
): Pick<IssueOperations, 'assign' | 'watchers' | 'watch' | 'vote'> {
  return {
    assign(key, assignee) {
      const body = { [personKey]: typeof assignee === 'string' ? idOfNobody[assignee] : assignee.id };
      return writeOnly({ method: 'PUT', path: at(key, '/assignee'), body });
    },

    async watchers(key) {
      const wire = await ask({ path: at(key, '/watchers') }, watchersWire, 'watchers');
      return wire.ok ? ok({ watching: wire.value.isWatching, count: wire.value.watchCount }) : wire;
    },

    async watch(key, watching) {
      const me = await myself();
      if (!me.ok) return me;
      const { id } = me.value.value;
      const path = at(key, '/watchers');
      return writeOnly(
        // A bare JSON string is the whole body (jira-api.md §3).
        watching ? { method: 'POST', path, body: id } : { method: 'DELETE', path, query: { [personParameter]: id } },
      );
    },

    async vote(key, voting) {
      const written = await writeOnly({ method: voting ? 'POST' : 'DELETE', path: at(key, '/votes') });
      if (written.ok || written.failure.kind !== 'not-found') return written;
      // Jira says 404 also of one's own issue, of a resolved one, and of a vote that is there already (jira-api.md §3).
      const issue = await ask({ path: at(key), query: { fields: 'votes' } }, votesWire, 'issue');
      if (!issue.ok) return issue;
      const isSo = issue.value.fields.votes?.hasVoted === voting;
      return isSo ? ok(null) : refuse({ kind: 'forbidden', messages: [] });
    },
  };
}
