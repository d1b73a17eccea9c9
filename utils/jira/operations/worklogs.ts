import { ok } from '../../result/result.ts';
import type { WorklogOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { worklogsWire } from '../wire/activity.wire.ts';
import { toJiraStamp } from '../words/timestamp.ts';
import { toWorklog } from '../words/to-worklog.ts';

/** Time spent on an issue. What is left of its estimate, Jira works out. */
export function createWorklogOperations({
  dialect: { readBody, writeText },
  at,
  ask,
  writeOnly,
  images: collector,
}: Speaker): WorklogOperations {
  return {
    async worklogs(key) {
      const wire = await ask({ path: at(key, '/worklog') }, worklogsWire, 'worklogs');
      if (!wire.ok) return wire;
      const images = collector();
      const worklogs = wire.value.worklogs.map((worklog) => toWorklog(worklog, readBody, images));
      return ok({ value: worklogs, images: images.table });
    },

    logWork(key, { seconds, startedAt, comment }) {
      const body = {
        timeSpentSeconds: seconds,
        started: toJiraStamp(startedAt),
        ...(comment !== '' && { comment: writeText(comment) }),
      };
      return writeOnly({ method: 'POST', path: at(key, '/worklog'), query: { adjustEstimate: 'auto' }, body });
    },
  };
}
