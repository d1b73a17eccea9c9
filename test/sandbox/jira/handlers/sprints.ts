import type { Answer } from '../answer.ts';
import { empty, json, refusal } from '../answer.ts';
import { sprintBean } from '../beans/sprint.ts';
import type { Call } from '../call.ts';
import { dig, stringsOf } from '../json.ts';
import { sprintOf, sprints } from '../seed/sprints.ts';
import type { Sprint } from '../seed/sprints.ts';
import { visibleIssue } from './see-issue.ts';

/** More issues than this one request does not move. */
const mostMoved = 50;

function withSprint(call: Call, next: (sprint: Sprint) => Answer): Answer {
  const sprint = sprints.find(({ id }) => String(id) === call.params['sprint']);
  return sprint ? next(sprint) : refusal(404, 'Sprint does not exist.');
}

/** GET /sprint/{id}. */
export const getSprint = (call: Call): Answer => withSprint(call, ({ id }) => json(sprintBean(call.site, id)));

/** POST /sprint/{id}/issue: into a sprint that is not over; issues keep the closed ones that they were in. */
export const moveToSprint = (call: Call): Answer =>
  withSprint(call, (sprint) => {
    const keys = stringsOf(dig(call.body, 'issues'));
    if (sprint.state === 'closed') return refusal(400, 'Issues can only be moved to open or future sprints.');
    if (keys.length === 0 || keys.length > mostMoved)
      return refusal(400, `The number of issues must be between 1 and ${mostMoved}.`);
    const found = keys.map((key) => visibleIssue(call, key));
    const unknown = keys.filter((_key, index) => found[index] === undefined);
    if (unknown.length > 0)
      return refusal(
        400,
        ...unknown.map((key) => `Issue '${key}' does not exist or you do not have permission to see it.`),
      );
    for (const issue of found) {
      if (!issue) continue;
      issue.sprints = [...issue.sprints.filter((id) => sprintOf(id).state === 'closed'), sprint.id];
      issue.updated = new Date(call.site.now()).toISOString();
    }
    return empty();
  });
