import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Issue, IssueSummary } from '../issue/issue.ts';
import type { ImageTable } from '../jira/image-table.ts';
import type { Failure } from '../result/failure.ts';
import type { TabPage } from './tab-pages.ts';
import { createShelf, type Area, type Shelf, type ShelfPlan } from './shelf.ts';

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

const siteFields = z.object({
  sprint: z.optional(z.string()),
  epicLink: z.optional(z.string()),
  storyPoints: z.array(z.string()),
});

const draft = z.object({
  text: z.string(),
  /** Set while nobody knows whether Jira has the comment: what was sent, when, and after which comment. */
  sent: z.optional(z.object({ text: z.string(), at: z.number(), after: z.optional(z.string()) })),
});
export type Draft = z.infer<typeof draft>;

/** Every shelf names its entries `<connection>/…`. Session shelves hold what Jira said; the others what must last. */
export interface Cache {
  readonly summaries: Shelf<SummaryEntry>;
  readonly issues: Shelf<IssueEntry>;
  readonly images: Shelf<ImageEntry>;
  /** Log-ins that failed: not sent again until somebody acts. */
  readonly refusals: Shelf<Failure>;
  readonly projects: Shelf<readonly string[]>;
  readonly siteFields: Shelf<z.infer<typeof siteFields>>;
  readonly drafts: Shelf<Draft>;
  /** What the scout saw, by tab; belongs to no connection. */
  readonly tabPages: Shelf<TabPage>;
  forget(connection: string): Promise<void>;
  /** Forgets what Jira said, but not what the user wrote. */
  forgetAnswers(connection: string): Promise<void>;
}

export interface CacheAreas {
  /** In memory of the browser, 10 MB in all; no content script can read it. */
  readonly session: Area;
  /** On disk; content scripts of Firefox can read and write it: nothing secret, and everything read is parsed. */
  readonly local: Area;
}

const day = 24 * 3_600_000;

/** The browser's own areas. */
export const browserAreas = (): CacheAreas => ({ session: browser.storage.session, local: browser.storage.local });

export function createCache({ session, local }: CacheAreas, clock: () => number): Cache {
  const inSession = <T>(plan: Omit<ShelfPlan<T>, 'area' | 'clock' | 'parse'>): Shelf<T> =>
    // Only this version of the worker writes there, through the same type: an update of the extension empties the session.
    createShelf<T>({ ...plan, area: session, clock, parse: (value) => value as T });
  const onDisk = <S extends z.ZodMiniType>(schema: S, plan: Omit<ShelfPlan<z.infer<S>>, 'area' | 'clock' | 'parse'>) =>
    createShelf<z.infer<S>>({ ...plan, area: local, clock, parse: (value) => z.safeParse(schema, value).data });

  const answers = {
    summaries: inSession<SummaryEntry>({ name: 'summaries', mostEntries: 2_000, mostBytes: 2_000_000 }),
    issues: inSession<IssueEntry>({ name: 'issues', mostEntries: 100, mostBytes: 3_000_000 }),
    images: inSession<ImageEntry>({ name: 'images', mostEntries: 300, mostBytes: 3_000_000 }),
    refusals: inSession<Failure>({ name: 'refusals', mostEntries: 50, mostBytes: 50_000 }),
    projects: onDisk(z.array(z.string()), { name: 'projects', mostEntries: 50, mostBytes: 2_000_000 }),
    siteFields: onDisk(siteFields, { name: 'site-fields', mostEntries: 50, mostBytes: 100_000 }),
  };
  const drafts = onDisk(draft, { name: 'drafts', mostEntries: 200, mostBytes: 4_000_000, mostAgeMs: 30 * day });
  const forgetAnswers = async (connection: string): Promise<void> => {
    await Promise.all(Object.values(answers).map((shelf) => shelf.removeAll(`${connection}/`)));
  };

  return {
    ...answers,
    drafts,
    tabPages: inSession<TabPage>({ name: 'tab-pages', mostEntries: 100, mostBytes: 500_000 }),
    forgetAnswers,
    async forget(connection) {
      await Promise.all([forgetAnswers(connection), drafts.removeAll(`${connection}/`)]);
    },
  };
}
