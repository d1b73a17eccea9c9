import * as z from 'zod/mini';
import type { Issue, IssueSummary } from '../issue/issue.ts';
import type { ImageTable } from '../jira/words/image-table.ts';
import type { Failure } from '../result/failure.ts';

/** What is known of a key: its issue, or why there is none. */
export type SummaryEntry =
  | { readonly issue: IssueSummary; readonly images: ImageTable }
  | { readonly failure: Failure };

export interface IssueEntry {
  readonly issue: Issue;
  readonly images: ImageTable;
}

/** A data URL, or why there is none. */
export type ImageEntry = { readonly dataUrl: string } | { readonly failure: Failure };

/** A project that a page named and this user can't see, or not yet. */
export interface Sighting {
  /** When Jira was last asked for its projects because of this one, in milliseconds since the epoch. */
  readonly askedAt?: number;
}

export const siteFieldsEntry = z.object({
  sprint: z.optional(z.string()),
  epicLink: z.optional(z.string()),
  storyPoints: z.array(z.string()),
});
export type SiteFieldsEntry = z.infer<typeof siteFieldsEntry>;

export const draftEntry = z.object({
  text: z.string(),
  /** Set while nobody knows whether Jira has the comment: what was sent, when, and after which comment. */
  sent: z.optional(
    z.object({
      text: z.string(),
      at: z.number(),
      after: z.optional(z.string()),
      /** When it was sent last, if it was sent again. */
      again: z.optional(z.number()),
    }),
  ),
});
export type Draft = z.infer<typeof draftEntry>;

/** A comment that was sent: what, when, and after which one. */
export type Mark = NonNullable<Draft['sent']>;
