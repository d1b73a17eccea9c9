import type { Json, JsonObject } from '../json.ts';
import { moved, shiftOf } from '../seed/seed.ts';
import { boardId, sprintOf } from '../seed/sprints.ts';
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
    startDate: start && (site.flavour === 'cloud' ? start : jiraTime(start)),
    endDate: end && (site.flavour === 'cloud' ? end : jiraTime(end)),
    completeDate: state === 'closed' ? end && (site.flavour === 'cloud' ? end : jiraTime(end)) : undefined,
    originBoardId: boardId,
    goal,
  };
}

/** A sprint as the value of the Sprint field: an object on Cloud, Java's own print of one on Data Center (jira-api.md §6). */
export function sprintValue(site: Site, id: number): Json {
  const { name, state, goal } = sprintOf(id);
  const { start, end } = momentsOf(site, id);
  if (site.flavour === 'cloud') {
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
  const print = (iso: string | undefined): string => (iso === undefined ? '<null>' : jiraTime(iso));
  const completed = print(state === 'closed' ? end : undefined);
  const hash = (0x18_29_48_80 + id).toString(16);
  return `com.atlassian.greenhopper.service.sprint.Sprint@${hash}[id=${id},rapidViewId=${boardId},state=${state.toUpperCase()},name=${name},startDate=${print(start)},endDate=${print(end)},completeDate=${completed},activatedDate=${print(start)},sequence=${id},goal=${goal},autoStartStop=false]`;
}
