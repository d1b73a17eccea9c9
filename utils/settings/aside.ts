import * as z from 'zod/mini';

/** So many unreadable documents are kept, the newest. */
const most = 5;

const aside = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Where reading it failed: `connections[0].webUrl`; empty when it is no document at all. */
  where: z.string(),
  /** As it was found. */
  raw: z.unknown(),
});
/** A settings document that could not be read, and was put aside so that nothing is lost. */
export type Aside = z.infer<typeof aside>;

const kept = z.catch(z.array(aside), []);

/** The copies that lie aside, the newest first. */
export const readAside = (raw: unknown): readonly Aside[] => kept.parse(raw);

/** The copies with one more. A copy of the very same time gets a time of its own: that is what it is asked for by. */
export function putAside(copies: readonly Aside[], copy: Aside): readonly Aside[] {
  const at = copies.some((one) => one.at >= copy.at) ? Math.max(...copies.map((one) => one.at)) + 1 : copy.at;
  return [{ ...copy, at }, ...copies].slice(0, most);
}

/** A document as a file, so that a Lozenge that understands it can import it. */
export const toCopy = (raw: unknown): string => {
  const isDocument = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return `${JSON.stringify(isDocument ? { lozenge: 'settings', ...raw } : raw, null, 2)}\n`;
};
