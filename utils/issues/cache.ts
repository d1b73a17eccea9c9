import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Failure } from '../result/failure.ts';
import { openDrawer, type Drawer, type Owner } from './drawer.ts';
import {
  draftEntry,
  siteFieldsEntry,
  type Draft,
  type ImageEntry,
  type IssueEntry,
  type Mark,
  type Sighting,
  type SiteFieldsEntry,
  type SummaryEntry,
} from './entries.ts';
import { createOffline, type Lasting, type OfflineArea } from './offline.ts';
import type { Outage } from './outages.ts';
import type { RateLimit } from './rate-limits.ts';
import { createShelf, type Area, type Shelf, type ShelfPlan } from './shelf.ts';
import type { TabPage } from './tab-pages.ts';

/** What is kept of one connection. */
export interface Drawers {
  readonly summaries: Lasting<SummaryEntry>;
  readonly issues: Lasting<IssueEntry>;
  readonly images: Lasting<ImageEntry>;
  /** Why Jira did not let us in, whether it is down, and when it takes requests again. */
  readonly refusals: Drawer<Failure>;
  readonly outages: Drawer<Outage>;
  readonly rateLimits: Drawer<RateLimit>;
  readonly projects: Drawer<readonly string[]>;
  readonly sightings: Drawer<Sighting>;
  readonly siteFields: Drawer<SiteFieldsEntry>;
  readonly drafts: Drawer<Draft>;
  /** Comments that Jira has got a moment ago: the card may not have heard of it when the worker died. */
  readonly delivered: Drawer<Mark>;
  /** Comments that were sent from here, by `KEY/id`: the only ones that a page may change. */
  readonly ownComments: Drawer<true>;
}

export interface Cache {
  open(owner: Owner): Drawers;
  /** What the scout saw, by tab; belongs to no connection. */
  readonly tabPages: Shelf<TabPage>;
  forget(connection: string): Promise<void>;
  /** Forgets what Jira said, but not what the user wrote. */
  forgetAnswers(connection: string): Promise<void>;
  /** Forgets what was kept for reading offline. */
  forgetOffline(connection: string): Promise<void>;
}

export interface CacheAreas {
  /** In memory of the browser, 10 MB in all; no content script can read it. */
  readonly session: Area;
  /** On disk; content scripts of Firefox can read and write it: nothing secret, and everything read is parsed. */
  readonly local: Area;
  /** On disk, and no content script can read it. */
  readonly offline?: OfflineArea;
}

const day = 24 * 3_600_000;

/** The browser's own areas. */
export const browserAreas = (): Pick<CacheAreas, 'session' | 'local'> => ({
  session: browser.storage.session,
  local: browser.storage.local,
});

type Plan<T> = Omit<ShelfPlan<T>, 'area' | 'clock' | 'parse'>;

/** Session shelves hold what Jira said, the others what must last. All name their entries `<connection>/…`. */
export function createCache(areas: CacheAreas, clock: () => number): Cache {
  const { session, local } = areas;
  const inSession = <T>(plan: Plan<T>): Shelf<T> =>
    // Only this version of the worker writes there, through the same type: an update of the extension empties the session.
    createShelf<T>({ ...plan, area: session, clock, parse: (value) => value as T });
  const onDisk = <S extends z.ZodMiniType>(schema: S, plan: Plan<z.infer<S>>) =>
    createShelf<z.infer<S>>({ ...plan, area: local, clock, parse: (value) => z.safeParse(schema, value).data });

  const answers = {
    summaries: inSession<SummaryEntry>({ name: 'summaries', mostEntries: 2_000, mostBytes: 2_000_000 }),
    issues: inSession<IssueEntry>({ name: 'issues', mostEntries: 100, mostBytes: 3_000_000 }),
    images: inSession<ImageEntry>({ name: 'images', mostEntries: 300, mostBytes: 3_000_000 }),
    refusals: inSession<Failure>({ name: 'refusals', mostEntries: 50, mostBytes: 50_000 }),
    outages: inSession<Outage>({ name: 'outages', mostEntries: 50, mostBytes: 50_000 }),
    rateLimits: inSession<RateLimit>({ name: 'rate-limits', mostEntries: 50, mostBytes: 10_000 }),
    delivered: inSession<Mark>({ name: 'delivered', mostEntries: 50, mostBytes: 500_000, mostAgeMs: 60_000 }),
    ownComments: inSession<true>({ name: 'own-comments', mostEntries: 500, mostBytes: 50_000 }),
    sightings: inSession<Sighting>({ name: 'sightings', mostEntries: 500, mostBytes: 50_000, mostAgeMs: day }),
    projects: onDisk(z.array(z.string()), { name: 'projects', mostEntries: 50, mostBytes: 2_000_000 }),
    siteFields: onDisk(siteFieldsEntry, { name: 'site-fields', mostEntries: 50, mostBytes: 100_000 }),
  };
  const drafts = onDisk(draftEntry, { name: 'drafts', mostEntries: 200, mostBytes: 4_000_000, mostAgeMs: 30 * day });
  const offline = areas.offline && createOffline(areas.offline, clock);

  const forgetOffline = async (connection: string): Promise<void> => offline?.forget(connection);
  const forgetAnswers = async (connection: string): Promise<void> => {
    const shelves: readonly Pick<Shelf<never>, 'removeAll'>[] = Object.values(answers);
    await Promise.all([forgetOffline(connection), ...shelves.map((shelf) => shelf.removeAll(`${connection}/`))]);
  };

  return {
    open(owner) {
      const drawer = <T>(shelf: Shelf<T>): Drawer<T> => openDrawer(shelf, owner);
      return {
        summaries: drawer(answers.summaries),
        issues: drawer(answers.issues),
        images: drawer(answers.images),
        ...offline?.under(answers, owner),
        refusals: drawer(answers.refusals),
        outages: drawer(answers.outages),
        rateLimits: drawer(answers.rateLimits),
        projects: drawer(answers.projects),
        sightings: drawer(answers.sightings),
        siteFields: drawer(answers.siteFields),
        drafts: drawer(drafts),
        delivered: drawer(answers.delivered),
        ownComments: drawer(answers.ownComments),
      };
    },
    tabPages: inSession<TabPage>({ name: 'tab-pages', mostEntries: 100, mostBytes: 500_000 }),
    forgetAnswers,
    forgetOffline,
    async forget(connection) {
      await Promise.all([forgetAnswers(connection), drafts.removeAll(`${connection}/`)]);
    },
  };
}
