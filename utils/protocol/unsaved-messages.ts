import * as z from 'zod/mini';
import { address, shortText, type Table } from './table.ts';

const fields = z.object({
  name: shortText,
  webUrl: address,
  apiUrl: address,
  method: z.enum(['cloud-token', 'pat', 'password', 'session']),
  account: shortText,
  keepOnDisk: z.boolean(),
});

/** What was typed into the form of a connection and not saved, but for the secret, with what was saved then. */
export const unsavedConnection = z.object({ fields, before: fields });

export type UnsavedConnection = z.infer<typeof unsavedConnection>;

/** What the options page keeps over a closed tab; it ends with the browser. */
export const unsavedMessages = {
  /** Of a connection by its id, or of the one to come, `new`. Without anything to keep, what was kept goes. */
  'connection.keep-unsaved': {
    from: ['page'],
    input: z.object({ id: shortText, unsaved: z.optional(unsavedConnection) }),
  },
  'connection.read-unsaved': { from: ['page'], input: z.object({}) },
} as const satisfies Table;

export interface UnsavedReplies {
  'connection.keep-unsaved': null;
  /** By id. */
  'connection.read-unsaved': readonly (readonly [id: string, unsaved: UnsavedConnection])[];
}
