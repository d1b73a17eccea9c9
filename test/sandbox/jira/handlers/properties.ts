import type { Answer } from '../answer.ts';
import { empty, json, refusal } from '../answer.ts';
import { activityOf } from '../activity.ts';
import type { Call } from '../call.ts';
import type { Json } from '../json.ts';
import type { CommentRecord, IssueRecord } from '../state.ts';
import { mayChange, withChangeable } from './may-change.ts';
import { visibleIssue, withIssue } from './see-issue.ts';

/** Jira's limits: of a name in characters, of a value in characters of JSON. */
const longestName = 255;
const longestValue = 32_768;

type Properties = Record<string, Json>;

const nameIn = (call: Call): string => call.params['name'] ?? '';

function read(call: Call, properties: Properties): Answer {
  const name = nameIn(call);
  const value = properties[name];
  return value === undefined
    ? refusal(404, `The property with key '${name}' does not exist.`)
    : json({ key: name, value });
}

/** 201 for a new one, 200 for one that was there; both without a body. */
function put(call: Call, properties: Properties): Answer {
  const name = nameIn(call);
  if (call.body === undefined) return refusal(400, 'The value of the property must be a valid JSON.');
  if (name.length > longestName) return refusal(400, `The property key must not exceed ${longestName} characters.`);
  if (JSON.stringify(call.body).length > longestValue) {
    return refusal(400, `The property value must not exceed ${longestValue} characters.`);
  }
  const isNew = properties[name] === undefined;
  // The body came out of JSON.parse.
  properties[name] = call.body as Json;
  return empty(isNew ? 201 : 200);
}

/** GET /issue/{key}/properties: their names. */
export const listProperties = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const names = Object.keys(activityOf(call.state, issue).properties);
    const self = `${call.site.api}/issue/${issue.id}/properties`;
    return json({ keys: names.map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) });
  });

/** GET /issue/{key}/properties/{name}. */
export const getProperty = (call: Call): Answer =>
  withIssue(call, (issue) => read(call, activityOf(call.state, issue).properties));

/** PUT /issue/{key}/properties/{name}: any JSON. */
export const putProperty = (call: Call): Answer =>
  withChangeable(call, 403, 'You do not have permission to edit this issue.', (issue) =>
    put(call, activityOf(call.state, issue).properties),
  );

type Owned = { readonly issue: IssueRecord; readonly comment: CommentRecord };

function commentIn(call: Call): Owned | undefined {
  const all = Object.values(call.state.issues).flatMap((issue) =>
    issue.comments.map((comment) => ({ issue, comment })),
  );
  const found = all.find(({ comment }) => comment.id === call.params['id']);
  return found && visibleIssue(call, found.issue.key) ? found : undefined;
}

/** Goes on with the comment that the path names. */
function withComment(call: Call, next: (owned: Owned, properties: Properties) => Answer): Answer {
  const owned = commentIn(call);
  if (!owned) return refusal(404, `Can not find a comment for the id: ${call.params['id']}.`);
  return next(owned, (call.state.commentProperties[owned.comment.id] ??= {}));
}

/** GET /comment/{id}/properties/{name}. */
export const getCommentProperty = (call: Call): Answer =>
  withComment(call, (_owned, properties) => read(call, properties));

/** PUT /comment/{id}/properties/{name}: for those who may edit the comment. */
export const putCommentProperty = (call: Call): Answer =>
  withComment(call, ({ issue, comment }, properties) =>
    comment.author === call.me?.name && mayChange(call, issue)
      ? put(call, properties)
      : refusal(403, 'You do not have the permission to edit this comment.'),
  );
