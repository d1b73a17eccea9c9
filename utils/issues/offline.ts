import type { ImageEntry, IssueEntry, SummaryEntry } from './entries.ts';
import type { Drawer, Owner } from './drawer.ts';
import { openDrawer } from './drawer.ts';
import { createShelf, type Area, type Shelf, type ShelfPlan } from './shelf.ts';
import { stackDrawers } from './stack-drawers.ts';

/** Where things lie that can be read offline, also after the browser was closed. */
export interface OfflineArea {
  readonly area: Area;
  /** Whether the user of a connection wants that. */
  readonly isWanted: (connection: string) => Promise<boolean>;
}

/** What may also lie on the disk. */
export type Lasting<T> = Pick<Drawer<T>, 'read' | 'keep' | 'remove'>;

export interface Offline {
  /** Puts the shelves of the disk under those of the session. */
  under(
    upper: { readonly [N in keyof Kinds]: Shelf<Kinds[N]> },
    owner: Owner,
  ): { readonly [N in keyof Kinds]: Lasting<Kinds[N]> };
  forget(connection: string): Promise<void>;
}

interface Kinds {
  readonly summaries: SummaryEntry;
  readonly issues: IssueEntry;
  readonly images: ImageEntry;
}

const mostAgeMs = 30 * 24 * 3_600_000;
/** Faces and icons, but no screenshots: characters of a data URL. */
const longestImage = 30_000;

export function createOffline({ area, isWanted }: OfflineArea, clock: () => number): Offline {
  /** How often a connection was forgotten: an answer that was on its way then must not come to lie here after it. */
  const turns = new Map<string, number>();
  const turnOf = (connection: string) => turns.get(connection) ?? 0;
  const shelf = <T>(plan: Pick<ShelfPlan<T>, 'name' | 'mostEntries' | 'mostBytes'>): Shelf<T> =>
    // What lies in this area carries its format, and only our own code can write there.
    createShelf<T>({ ...plan, area, clock, mostAgeMs, parse: (value) => value as T });
  const shelves = {
    summaries: shelf<SummaryEntry>({ name: 'summaries', mostEntries: 5_000, mostBytes: 5_000_000 }),
    issues: shelf<IssueEntry>({ name: 'issues', mostEntries: 1_000, mostBytes: 20_000_000 }),
    images: shelf<ImageEntry>({ name: 'images', mostEntries: 1_000, mostBytes: 5_000_000 }),
  };

  return {
    under(upper, owner) {
      const { connection } = owner;
      const turn = turnOf(connection);
      const lowerOwner: Owner = { connection, isOver: () => owner.isOver() || turnOf(connection) !== turn };
      const inUse = () => isWanted(connection);
      const stack = <T>(over: Shelf<T>, under: Shelf<T>, isWorth: (value: T) => boolean): Lasting<T> =>
        stackDrawers(openDrawer(over, owner), { drawer: openDrawer(under, lowerOwner), inUse, isWorth });
      return {
        summaries: stack(upper.summaries, shelves.summaries, (entry) => 'issue' in entry),
        issues: stack(upper.issues, shelves.issues, () => true),
        images: stack(
          upper.images,
          shelves.images,
          (entry) => 'dataUrl' in entry && entry.dataUrl.length <= longestImage,
        ),
      };
    },
    async forget(connection) {
      turns.set(connection, turnOf(connection) + 1);
      await Promise.all(Object.values(shelves).map((one) => one.removeAll(`${connection}/`)));
    },
  };
}
