import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { boardBean, boardConfigurationBean } from '../beans/board.ts';
import { namesIn } from '../beans/issue.ts';
import { seesProject } from '../beans/project.ts';
import { sprintBean } from '../beans/sprint.ts';
import type { Call } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { boards } from '../seed/boards.ts';
import type { Board } from '../seed/boards.ts';
import { boardId, sprints } from '../seed/sprints.ts';
import { wholeNumber } from './numbers.ts';
import { visibleProject } from './see-project.ts';

/** More than this the agile API gives at once to nobody. */
const mostPerPage = 50;

/** A page of the agile API; lists of sprints do not say how long they are. */
function pageOf(call: Call, all: readonly JsonObject[], countsAll: boolean): Answer {
  const startAt = wholeNumber(call.query.get('startAt'), 0);
  const maxResults = Math.min(wholeNumber(call.query.get('maxResults'), mostPerPage), mostPerPage);
  const values = all.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= all.length;
  return json({ maxResults, startAt, total: countsAll ? all.length : undefined, isLast, values });
}

/** GET /board: those whose project the asker may see. */
export function listBoards(call: Call): Answer {
  const asked = call.query.get('projectKeyOrId');
  const project = asked === null ? undefined : visibleProject(call, asked);
  if (asked !== null && !project) return refusal(400, `No project could be found with key or id '${asked}'.`);
  const types = namesIn(call.query.getAll('type'));
  const words = call.query.get('name')?.toLowerCase() ?? '';
  const found = boards.filter(
    (board) =>
      seesProject(call, board.project) &&
      (!project || board.project === project.key) &&
      (types.length === 0 || types.includes(board.type)) &&
      board.name.toLowerCase().includes(words),
  );
  return pageOf(
    call,
    found.map((board) => boardBean(call.site, board)),
    true,
  );
}

function withBoard(call: Call, next: (board: Board) => Answer): Answer {
  const board = boards.find(({ id, project }) => String(id) === call.params['board'] && seesProject(call, project));
  return board
    ? next(board)
    : refusal(
        404,
        'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
      );
}

/** GET /board/{id}/configuration. */
export const boardConfiguration = (call: Call): Answer =>
  withBoard(call, (board) => json(boardConfigurationBean(call.site, board)));

const states = ['future', 'active', 'closed'];

/** GET /board/{id}/sprint: 400 from boards that know no sprints. */
export const boardSprints = (call: Call): Answer =>
  withBoard(call, (board) => {
    if (board.type !== 'scrum') return refusal(400, 'The board does not support sprints');
    const wanted = namesIn(call.query.getAll('state'));
    const unknown = wanted.filter((state) => !states.includes(state));
    if (unknown.length > 0)
      return refusal(400, `Sprint state ${unknown.join(', ')} is not one of ${states.join(', ')}.`);
    const found = sprints.filter(
      ({ state }) => board.id === boardId && (wanted.length === 0 || wanted.includes(state)),
    );
    return pageOf(
      call,
      found.map(({ id }) => sprintBean(call.site, id)),
      false,
    );
  });
