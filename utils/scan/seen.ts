import type { IssueKey } from '../issue/issue.ts';
import type { Place } from '../protocol/content-messages.ts';
import type { Finding } from './scanner.ts';

/** What one page has shown so far. Another page starts with nothing. */
export interface Seen<Link> {
  readonly label: string | undefined;
  readonly places: Map<IssueKey, Set<Place>>;
  /** The same, by element, of what stood there before the address changed: it counts as long as it stays. */
  readonly earlier: Map<Element, Map<IssueKey, Set<Place>>>;
  /** Keys that the worker has judged. */
  readonly answered: Set<IssueKey>;
  /** The address of each key that counts. */
  readonly urls: Map<IssueKey, string>;
  /** Of the scope's Jira, now and before, once the worker has said so. */
  webUrls: readonly string[] | undefined;
  /** What the worker was told last, and the document's address then. */
  told: readonly IssueKey[];
  toldAt: string | undefined;
  /** Findings with keys that are not judged yet. */
  waiting: Finding[];
  links: readonly Link[];
}

export const nothingSeen = <Link>(label?: string): Seen<Link> => ({
  label,
  places: new Map(),
  earlier: new Map(),
  answered: new Set(),
  urls: new Map(),
  webUrls: undefined,
  told: [],
  toldAt: undefined,
  waiting: [],
  links: [],
});

const add = (places: Map<IssueKey, Set<Place>>, key: IssueKey, place: Place): void => {
  const known = places.get(key);
  if (known === undefined) places.set(key, new Set([place]));
  else known.add(place);
};

/** A key that stands somewhere on the page. */
export interface Sight {
  readonly key: IssueKey;
  readonly place: Place;
  /** The region's root, or the link. */
  readonly at: Element;
}

/** The keys of what was read. */
export const sightsOf = (found: readonly Finding[]): readonly Sight[] =>
  found.flatMap(({ matches, region: { place }, root: at }) => matches.map(({ key }) => ({ key, place, at })));

/** Notes keys. `isEarlier` tells elements that stood there before the page became this one. */
export function note(seen: Seen<unknown>, sights: readonly Sight[], isEarlier: (at: Element) => boolean): void {
  const { earlier, places } = seen;
  for (const { at } of sights) earlier.delete(at);
  for (const at of earlier.keys()) if (!at.isConnected) earlier.delete(at);
  for (const { key, place, at } of sights) {
    if (isEarlier(at) && !earlier.has(at)) earlier.set(at, new Map());
    add(earlier.get(at) ?? places, key, place);
  }
}

/** Every key of the page with its places, in the order in which they were seen. */
export function placesOf({ places, earlier }: Seen<unknown>): ReadonlyMap<IssueKey, ReadonlySet<Place>> {
  if (earlier.size === 0) return places;
  const all = new Map<IssueKey, Set<Place>>();
  for (const part of [...earlier.values(), places]) {
    for (const [key, there] of part) for (const place of there) add(all, key, place);
  }
  return all;
}

/** New keys; links that may be ours; keys that are gone; or known keys at a new address, where the popup would look for them in vain. */
export const isWorthTelling = (
  { answered, links, webUrls, told, toldAt }: Seen<unknown>,
  keys: readonly IssueKey[],
  places: ReadonlyMap<IssueKey, unknown>,
  address: string,
): boolean =>
  keys.some((key) => !answered.has(key)) ||
  (links.length > 0 && webUrls === undefined) ||
  told.some((key) => !places.has(key)) ||
  (keys.length > 0 && toldAt !== address);
