import * as z from 'zod/mini';

/** Who sent a message, as far as the browser vouches for it (`sender.ts`). */
export type SenderKind = 'content' | 'page';

/** Messages by name: who may send each, and the exact shape it must have. */
export type Table = Readonly<Record<string, { readonly from: readonly SenderKind[]; readonly input: z.ZodMiniType }>>;

export const issueKey = z.string().check(z.maxLength(64), z.regex(/^[A-Z][A-Z0-9_]+-\d+$/));
export const address = z.string().check(z.maxLength(2_000));
export const shortText = z.string().check(z.maxLength(320));
export const secret = z.string().check(z.maxLength(4_000));
export const numericId = z.string().check(z.maxLength(20), z.regex(/^\d+$/));
export const tabId = z.number().check(z.refine((id) => Number.isSafeInteger(id) && id >= 0));
export const place = z.enum(['title', 'description', 'commit', 'branch', 'comment', 'row', 'link']);
