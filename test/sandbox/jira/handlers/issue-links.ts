import type { Answer } from '../answer.ts';
import { empty, json, refusal } from '../answer.ts';
import { nextActivityId } from '../activity.ts';
import { linkTypeBean } from '../beans/catalogue.ts';
import type { Call } from '../call.ts';
import { dig, isObject } from '../json.ts';
import { linkTypes } from '../seed/catalogue.ts';
import type { IssueRecord } from '../state.ts';
import { addComment, readText } from './comment-text.ts';
import { mayChange } from './may-change.ts';
import { visibleIssue } from './see-issue.ts';

/** GET /issueLinkType. */
export const linkTypeList = ({ site }: Call): Answer =>
  json({ issueLinkTypes: linkTypes.map(({ name }) => linkTypeBean(site, name)) });

/** The issue that `{key}` or `{id}` names. */
function issueIn(call: Call, side: 'inwardIssue' | 'outwardIssue'): IssueRecord | undefined {
  const name = dig(call.body, side, 'key') ?? dig(call.body, side, 'id');
  return typeof name === 'string' ? visibleIssue(call, name) : undefined;
}

function connect(call: Call, type: string, from: IssueRecord, to: IssueRecord): void {
  if (from.links.some((link) => link.type === type && link.direction === 'outward' && link.other === to.key)) return;
  const id = String(nextActivityId(call.state));
  from.links.push({ id, type, direction: 'outward', other: to.key });
  to.links.push({ id, type, direction: 'inward', other: from.key });
}

/**
 * POST /issueLink: 201 without a body. The inward issue is the one that the link begins at: `Blocks` makes it block the outward
 * one (mozilla/jira-bugzilla-integration#1285).
 */
export function postIssueLink(call: Call): Answer {
  const { site, body } = call;
  const type = linkTypes.find(({ id, name }) => id === dig(body, 'type', 'id') || name === dig(body, 'type', 'name'));
  if (!isObject(dig(body, 'type'))) return refusal(400, 'An issue link type must be given.');
  if (!type) return refusal(404, `No issue link type with name '${String(dig(body, 'type', 'name'))}' found.`);
  const from = issueIn(call, 'inwardIssue');
  const to = issueIn(call, 'outwardIssue');
  if (!from || !to) return refusal(404, 'Issue does not exist or you do not have permission to see it.');
  const barred = [from, to].find((issue) => !mayChange(call, issue));
  if (barred) return refusal(site.kind === 'cloud' ? 404 : 401, `No Link Issue Permission for issue '${barred.key}'`);
  if (from === to) return refusal(400, 'You cannot link an issue to itself.');
  const comment = dig(body, 'comment', 'body');
  const text = comment === undefined ? undefined : readText(site.kind, comment, 'comment');
  if (text && 'status' in text) return text;
  connect(call, type.name, from, to);
  if (text) addComment(call, from, text);
  return empty(201);
}
