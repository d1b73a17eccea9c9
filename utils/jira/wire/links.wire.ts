import * as z from 'zod/mini';
import { maybe, mustListOf, wireId } from './wire.ts';

const linkTypeWire = z.object({ id: wireId, name: z.string(), inward: maybe(z.string()), outward: maybe(z.string()) });
export type LinkTypeWire = z.infer<typeof linkTypeWire>;

/** GET /issueLinkType: a list in an object, and on some old versions the bare list. */
export const linkTypesWire = z.union([
  mustListOf(linkTypeWire),
  z.pipe(
    z.object({ issueLinkTypes: mustListOf(linkTypeWire) }),
    z.transform(({ issueLinkTypes }) => issueLinkTypes),
  ),
]);

/** Of links that people made by hand, almost all of it may be missing. */
const remoteLinkWire = z.object({
  globalId: maybe(z.string()),
  relationship: maybe(z.string()),
  application: maybe(z.object({ name: maybe(z.string()), type: maybe(z.string()) })),
  object: z.object({
    url: z.string(),
    title: maybe(z.string()),
    summary: maybe(z.string()),
    icon: maybe(z.object({ url16x16: maybe(z.string()) })),
    status: maybe(z.object({ resolved: maybe(z.boolean()) })),
  }),
});
export type RemoteLinkWire = z.infer<typeof remoteLinkWire>;

/** GET /issue/{key}/remotelink: a list; with `?globalId=` on most versions the link by itself (jira-api.md §7). */
export const remoteLinksWire = z.union([
  mustListOf(remoteLinkWire),
  z.pipe(
    remoteLinkWire,
    z.transform((link) => [link]),
  ),
]);
