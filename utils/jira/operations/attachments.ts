import { ok } from '../../result/result.ts';
import type { AttachmentOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { attachmentWire } from '../wire/fields.wire.ts';
import { mustListOf } from '../wire/wire.ts';
import { toAttachment } from '../words/to-issue.ts';

export function createAttachmentOperations({ at, write, images }: Speaker): Pick<AttachmentOperations, 'attach'> {
  return {
    async attach(key, { name, content }) {
      const form = new FormData();
      form.append('file', content, name);
      const call = { method: 'POST', path: at(key, '/attachments'), form } as const;
      const wires = await write(call, mustListOf(attachmentWire), 'attachments');
      if (!wires.ok) return wires;
      const collector = images();
      return ok(wires.value.map((wire) => toAttachment(wire, collector)));
    },
  };
}
