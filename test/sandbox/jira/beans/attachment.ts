import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { attachmentBytes, isPicture } from '../pictures/attachments.ts';
import type { AttachmentRecord } from '../state.ts';
import { jiraTime } from '../time.ts';
import { attachmentPaths } from './links.ts';
import { personBean } from './person.ts';

/** An attachment; pictures have a thumbnail. */
export function attachmentBean(desk: Desk, attachment: AttachmentRecord): JsonObject {
  const { site } = desk;
  const { id, fileName, mimeType } = attachment;
  const paths = attachmentPaths(site, id, fileName);
  return {
    self: `${site.api}/attachment/${id}`,
    id,
    filename: fileName,
    author: personBean(desk, attachment.author),
    created: jiraTime(attachment.created),
    size: attachmentBytes(attachment.content).length,
    mimeType,
    content: site.origin + paths.whole,
    thumbnail: isPicture(attachment) ? site.origin + paths.thumbnail : undefined,
  };
}
