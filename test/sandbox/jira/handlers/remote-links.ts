import type { Answer } from '../answer.ts';
import { empty, fieldErrors, json, refusal } from '../answer.ts';
import { activityOf, nextActivityId } from '../activity.ts';
import type { RemoteLinkRecord } from '../activity.ts';
import type { Call } from '../call.ts';
import { dig, isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';
import type { IssueRecord } from '../state.ts';
import { withChangeable } from './may-change.ts';
import { withIssue } from './see-issue.ts';

const selfOf = ({ api }: Site, { id: issue }: IssueRecord, id: number): string =>
  `${api}/issue/${issue}/remotelink/${id}`;

const bean = (site: Site, issue: IssueRecord, link: RemoteLinkRecord): JsonObject => ({
  id: link.id,
  self: selfOf(site, issue, link.id),
  globalId: link.globalId,
  application: link.application ?? {},
  relationship: link.relationship,
  object: { icon: {}, status: { icon: {} }, ...link.object },
});

/** In what shape a question for one link is answered; nobody has written it down, so the flavours have every one between them. */
const answersWithList = (site: Site): boolean => site.kind === 'server' && isSince(site, 10);

/** GET /issue/{key}/remotelink: all of them, or with `?globalId=` the one. */
export const getRemoteLinks = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const globalId = call.query.get('globalId');
    const { remoteLinks } = activityOf(call.state, issue);
    const found = remoteLinks.filter((link) => globalId === null || link.globalId === globalId);
    const beans = found.map((link) => bean(call.site, issue, link));
    if (globalId === null || answersWithList(call.site)) return json(beans);
    return beans[0] ? json(beans[0]) : refusal(404, `No remote issue link with globalId '${globalId}' exists.`);
  });

/** What is wrong with a link that was sent, by field. */
function complaintsAbout(body: unknown): Readonly<Record<string, string>> {
  const url = dig(body, 'object', 'url');
  const title = dig(body, 'object', 'title');
  const globalId = dig(body, 'globalId');
  return {
    ...(typeof title === 'string' && title !== '' ? {} : { title: "'title' is required." }),
    ...(typeof url === 'string' && URL.canParse(url) ? {} : { url: "'url' is not a valid URL." }),
    ...(typeof globalId === 'string' && globalId.length > 255
      ? { globalId: "'globalId' must not be longer than 255 characters." }
      : {}),
  };
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
// The body came out of JSON.parse: an object in it is a JsonObject.
const objectIn = (value: unknown): JsonObject | undefined => (isObject(value) ? (value as JsonObject) : undefined);

const complaint = 'You do not have permission to link issues in this project.';

/** POST /issue/{key}/remotelink: 201, or 200 where it takes the place of the one with its global id. */
export const postRemoteLink = (call: Call): Answer =>
  withChangeable(call, 403, complaint, (issue) => {
    const errors = complaintsAbout(call.body);
    if (Object.keys(errors).length > 0) return fieldErrors(errors);
    const activity = activityOf(call.state, issue);
    const globalId = textIn(dig(call.body, 'globalId'));
    const present = activity.remoteLinks.find((link) => globalId !== undefined && link.globalId === globalId);
    const link: RemoteLinkRecord = {
      id: present?.id ?? nextActivityId(call.state),
      globalId,
      application: objectIn(dig(call.body, 'application')),
      relationship: textIn(dig(call.body, 'relationship')),
      object: objectIn(dig(call.body, 'object')) ?? {},
    };
    activity.remoteLinks = [...activity.remoteLinks.filter((other) => other !== present), link];
    issue.updated = new Date(call.site.now()).toISOString();
    return json({ id: link.id, self: selfOf(call.site, issue, link.id) }, present ? 200 : 201);
  });

/** DELETE /issue/{key}/remotelink?globalId=: 204, and 404 for none. */
export const deleteRemoteLink = (call: Call): Answer =>
  withChangeable(call, 403, complaint, (issue) => {
    const activity = activityOf(call.state, issue);
    const globalId = call.query.get('globalId');
    if (globalId === null) return refusal(400, 'The globalId query parameter is required.');
    const others = activity.remoteLinks.filter((link) => link.globalId !== globalId);
    if (others.length === activity.remoteLinks.length) {
      return refusal(404, `No remote issue link with globalId '${globalId}' exists.`);
    }
    activity.remoteLinks = others;
    return empty();
  });
