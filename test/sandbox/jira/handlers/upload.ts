import type { Answer } from '../answer.ts';
import { json, refusal } from '../answer.ts';
import { attachmentBean } from '../beans/attachment.ts';
import type { Call } from '../call.ts';
import { parseMultipart } from '../multipart.ts';
import type { Part } from '../multipart.ts';
import type { AttachmentRecord, JiraState } from '../state.ts';
import { withIssue } from './see-issue.ts';

/** Jira's default limit of a file, in bytes. */
const largest = 10 * 1024 * 1024;

const nextId = ({ issues }: JiraState): number =>
  1 + Math.max(0, ...Object.values(issues).flatMap(({ attachments }) => attachments.map(({ id }) => Number(id))));

/** POST /issue/{key}/attachments: the parts called `file`; an array, also for one. */
export const uploadAttachments = (call: Call): Answer =>
  withIssue(call, (issue) => {
    const parts = parseMultipart(call.headers['content-type'] ?? '', call.bytes);
    const files = (parts ?? []).filter((part) => part.name === 'file' && part.fileName !== undefined);
    if (files.length === 0) return refusal(400, 'The request has no part with a file.');
    const tooLarge = files.find(({ content }) => content.length > largest);
    if (tooLarge) return refusal(413, `The file ${tooLarge.fileName} exceeds the limit of ${largest} bytes.`);
    const created = new Date(call.site.now()).toISOString();
    const firstId = nextId(call.state);
    const toRecord = ({ fileName = '', type: mimeType, content }: Part, index: number): AttachmentRecord => ({
      id: String(firstId + index),
      // Some browsers of old sent the whole path.
      fileName: fileName.replace(/^.*[\\/]/, ''),
      mimeType,
      author: call.me?.name ?? '',
      created,
      content: { base64: content.toString('base64') },
    });
    const records = files.map(toRecord);
    issue.attachments.push(...records);
    issue.updated = created;
    return json(records.map((record) => attachmentBean(call, record)));
  });
