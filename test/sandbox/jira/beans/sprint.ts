import type { Json, JsonObject } from '../json.ts';
import { moved, shiftOf } from '../seed/seed.ts';
import { boardId, sprintOf } from '../seed/sprints.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';
import { jiraTime } from '../time.ts';

/** A sprint's moments, moved along with the seed. */
function momentsOf(site: Site, id: number): { readonly start: string | undefined; readonly end: string | undefined } {
  const { start, end } = sprintOf(id);
  const shift = shiftOf(site.now());
  return { start: start && moved(start, shift), end: end && moved(end, shift) };
}

/** A sprint as the agile API tells it. */
export function sprintBean(site: Site, id: number): JsonObject {
  const { name, state, goal } = sprintOf(id);
  const { start, end } = momentsOf(site, id);
  return {
    id,
    self: `${site.base}/rest/agile/1.0/sprint/${id}`,
    state,
    name,
    startDate: start && (site.kind === 'cloud' ? start : jiraTime(start)),
    endDate: end && (site.kind === 'cloud' ? end : jiraTime(end)),
    completeDate: state === 'closed' ? end && (site.kind === 'cloud' ? end : jiraTime(end)) : undefined,
    originBoardId: boardId,
    goal,
  };
}

/** The members of Java's print of a sprint that came with a release, and where; before 7 the id comes last (recordings). */
function printOf(site: Site, id: number): string {
  const { name, state, goal } = sprintOf(id);
  const { start, end } = momentsOf(site, id);
  const print = (iso: string | undefined): string => (iso === undefined ? '<null>' : jiraTime(iso));
  const completed = print(state === 'closed' ? end : undefined);
  const common = `rapidViewId=${boardId},state=${state.toUpperCase()},name=${name},startDate=${print(start)},endDate=${print(end)},completeDate=${completed}`;
  if (!isSince(site, 7)) return `${common},id=${id}`;
  const activated = isSince(site, 8) ? `,activatedDate=${print(start)}` : '';
  const automatic = isSince(site, 8) ? ',autoStartStop=false' : '';
  return `id=${id},${common}${activated},sequence=${id},goal=${goal}${automatic}`;
}

/** A sprint as the value of the Sprint field: an object on Cloud, Java's own print of one on Server (jira-api.md §6). */
export function sprintValue(site: Site, id: number): Json {
  const { name, state, goal } = sprintOf(id);
  const { start, end } = momentsOf(site, id);
  if (site.kind === 'cloud') {
    return {
      id,
      name,
      state,
      boardId,
      goal,
      startDate: start,
      endDate: end,
      completeDate: state === 'closed' ? end : undefined,
    };
  }
  const hash = (0x18_29_48_80 + id).toString(16);
  return `com.atlassian.greenhopper.service.sprint.Sprint@${hash}[${printOf(site, id)}]`;
}
