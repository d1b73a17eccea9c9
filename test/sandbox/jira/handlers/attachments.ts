import type { Answer } from '../answer.ts';
import { bytes, redirect, refusal } from '../answer.ts';
import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { attachmentBytes, drawAttachment, isPicture } from '../pictures/attachments.ts';
import { mediaIdOf } from '../render/media-id.ts';
import type { AttachmentRecord } from '../state.ts';

/** How wide thumbnails are, in pixels. */
const thumbnailWidth = 200;

const allOf = (call: Call): AttachmentRecord[] =>
  Object.values(call.state.issues)
    .filter((issue) => seesProject(call, issue.project))
    .flatMap(({ attachments }) => attachments);

function withAttachment(call: Call, next: (attachment: AttachmentRecord) => Answer): Answer {
  const found = allOf(call).find(({ id }) => id === call.params['id']);
  return found ? next(found) : refusal(404, `The attachment with id '${call.params['id']}' does not exist`);
}

const whole = (attachment: AttachmentRecord): Answer => bytes(attachmentBytes(attachment.content), attachment.mimeType);

/** A drawn picture is drawn small; one that was uploaded is its own thumbnail. */
function small(attachment: AttachmentRecord): Answer {
  if ('picture' in attachment.content)
    return bytes(drawAttachment(attachment.content.picture, thumbnailWidth), 'image/png');
  return isPicture(attachment) ? whole(attachment) : refusal(404, 'No thumbnail is available for the attachment.');
}

/** The token in the address of the media store: it alone opens it, credentials are not looked at there. */
const mediaToken = (attachment: AttachmentRecord): string =>
  Buffer.from(`open ${mediaIdOf(attachment.id)}`).toString('base64url');

const toMedia = (call: Call, view: 'binary' | 'image') => (attachment: AttachmentRecord) =>
  redirect(303, `${call.site.base}/media/file/${mediaIdOf(attachment.id)}/${view}?token=${mediaToken(attachment)}`);

/** Cloud: GET /attachment/content/{id}, 303 to the media store; `redirect=false` gives the bytes. */
export const cloudContent = (call: Call): Answer =>
  withAttachment(call, call.query.get('redirect') === 'false' ? whole : toMedia(call, 'binary'));

/** Cloud: GET /attachment/thumbnail/{id}. */
export const cloudThumbnail = (call: Call): Answer =>
  withAttachment(call, call.query.get('redirect') === 'false' ? small : toMedia(call, 'image'));

/** Cloud's media store, to which attachments redirect. */
export function mediaFile(call: Call): Answer {
  const attachments = Object.values(call.state.issues).flatMap((issue) => issue.attachments);
  const found = attachments.find(({ id }) => mediaIdOf(id) === call.params['media']);
  if (!found || call.query.get('token') !== mediaToken(found))
    return refusal(403, 'The token is not valid for this file.');
  return call.params['view'] === 'image' ? small(found) : whole(found);
}

/** Data Center: /secure/attachment/{id}/{name}. */
export const secureAttachment = (call: Call): Answer => withAttachment(call, whole);

/** Data Center: /secure/thumbnail/{id}/{name}. */
export const secureThumbnail = (call: Call): Answer => withAttachment(call, small);
