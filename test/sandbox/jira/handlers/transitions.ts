import type { Answer } from '../answer.ts';
import { empty, fieldErrors, json, refusal } from '../answer.ts';
import { namesIn } from '../beans/issue.ts';
import { movesOf, transitionBean } from '../beans/transition.ts';
import type { Call } from '../call.ts';
import { dig, isObject } from '../json.ts';
import type { Move } from '../seed/workflows.ts';
import type { IssueRecord, Text } from '../state.ts';
import { addComment, readText } from './comment-text.ts';
import { wholeNumber } from './numbers.ts';
import { withIssue } from './see-issue.ts';
import { readScreen } from './transition-screen.ts';

/** GET /issue/{key}/transitions: what the workflow offers now. */
export const listTransitions = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const withFields = namesIn(call.query.getAll('expand')).includes('transitions.fields');
    const wanted = call.query.get('transitionId');
    const moves = movesOf(issue).filter(({ id }) => wanted === null || id === wanted);
    return json({
      expand: 'transitions',
      transitions: moves.map((move) => transitionBean(call, issue, move, withFields)),
    });
  });

/** The first comment that the request wants to add with the move; `undefined` without one. */
function commentIn(body: unknown): unknown {
  const operations = dig(body, 'update', 'comment');
  return Array.isArray(operations) ? dig(operations[0], 'add', 'body') : undefined;
}

/** What stands against the move: its validator, or a comment in the wrong form. */
function readComment(call: Call, move: Move): Text | Answer | undefined {
  const sent = commentIn(call.body);
  if (sent !== undefined) return readText(call.site.kind, sent, 'comment');
  return move.needsComment ? fieldErrors({ comment: 'Comment is required.' }) : undefined;
}

function apply(
  call: Call,
  issue: IssueRecord,
  move: Move,
  screen: { resolution?: string; fixVersions?: readonly string[] },
): void {
  const now = new Date(call.site.now()).toISOString();
  const resolution =
    screen.resolution ?? (move.resolution === undefined ? issue.resolution : (move.resolution ?? undefined));
  issue.status = move.to;
  issue.statusChanged = now;
  issue.updated = now;
  issue.resolved = resolution === undefined ? undefined : now;
  issue.resolution = resolution;
  issue.fixVersions = screen.fixVersions ?? issue.fixVersions;
}

/** POST /issue/{key}/transitions: 204, or a 400 that says what the screen or a validator misses (jira-api.md §8). */
export const postTransition = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const sent = dig(call.body, 'transition', 'id');
    if (sent === undefined) return refusal(400, "Missing 'transition' identifier");
    const id = typeof sent === 'number' ? wholeNumber(sent, 0) : sent;
    const move = movesOf(issue).find((candidate) => candidate.id === String(id));
    if (!move) return refusal(400, `Transition id '${String(sent)}' is not valid for this issue.`);
    const fields = dig(call.body, 'fields');
    const update = dig(call.body, 'update');
    const screen = readScreen(issue, move, isObject(fields) ? fields : {}, isObject(update) ? update : {});
    if ('status' in screen) return screen;
    const comment = readComment(call, move);
    if (comment && 'status' in comment) return comment;
    apply(call, issue, move, screen);
    // Without a screen Jira drops the comment and says nothing: 204 all the same.
    if (comment && move.screen) addComment(call, issue, comment);
    return empty();
  });
