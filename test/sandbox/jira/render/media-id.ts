import { createHash } from 'node:crypto';

/** The media store's id of an attachment: a UUID that has nothing to do with the attachment's own number, as on Cloud. */
export function mediaIdOf(attachmentId: string): string {
  const digits = createHash('sha256').update(`media ${attachmentId}`).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
}
