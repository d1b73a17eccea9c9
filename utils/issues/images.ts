import type { IssueKey } from '../issue/issue.ts';
import type { ImageTable } from '../jira/image-table.ts';
import type { ImageName } from '../rich-text/tree.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Cache, ImageEntry } from './cache.ts';
import type { Ask } from './door.ts';
import type { Readings } from './readings.ts';
import type { Share } from './share.ts';

export interface ImagesParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly readings: Readings;
  readonly cache: Pick<Cache, 'images' | 'summaries'>;
  readonly clock: () => number;
}

export type ReadImage = (connection: string, key: IssueKey, name: ImageName) => Promise<Result<string>>;

/** Larger data URLs are loaded again rather than kept: the browser gives a session 10 MB. */
const mostKept = 400_000;
/** An address that gave no picture is not tried again for so long. */
const failureMs = 10 * 60_000;
const lasting: ReadonlySet<string> = new Set([
  'not-found',
  'forbidden',
  'login-page',
  'refused',
  'too-large',
  'unexpected-answer',
  'no-host-permission',
]);

/**
 * A picture that an issue names, as a data URL. The name must stand in what was read of this issue: `not-found` otherwise,
 * whatever address there may be.
 */
export function createImages({ ask, share, readings, cache, clock }: ImagesParts): ReadImage {
  const addressAtHand = async (connection: string, key: IssueKey, name: ImageName): Promise<string | undefined> => {
    const issue = await readings.atHand(connection, key);
    const address = issue && addressIn(issue.value.images, name);
    if (address !== undefined) return address;
    const summary = (await cache.summaries.read([`${connection}/${key}`])).get(`${connection}/${key}`)?.value;
    return summary && 'images' in summary ? addressIn(summary.images, name) : undefined;
  };

  const addressOf = async (connection: string, key: IssueKey, name: ImageName): Promise<Result<string>> => {
    const address = await addressAtHand(connection, key, name);
    if (address !== undefined) return ok(address);
    if (await readings.atHand(connection, key)) return refuse({ kind: 'not-found' });
    const reading = await readings.read(connection, key, { fresh: true });
    if (!reading.ok) return reading;
    const found = await addressAtHand(connection, key, name);
    return found === undefined ? refuse({ kind: 'not-found' }) : ok(found);
  };

  const load = async (connection: string, entry: string, address: string): Promise<Result<string>> => {
    const image = await ask(connection, (client) => client.image(address));
    const worth = image.ok ? image.value.length <= mostKept : lasting.has(image.failure.kind);
    const kept: ImageEntry = image.ok ? { dataUrl: image.value } : { failure: image.failure };
    if (worth) await cache.images.keep(new Map([[entry, kept]]));
    return image;
  };

  return async (connection, key, name) => {
    const address = await addressOf(connection, key, name);
    if (!address.ok) return address;
    // By address: an avatar that changes gets a new one, and many issues share it.
    const entry = `${connection}/${address.value}`;
    const kept = (await cache.images.read([entry])).get(entry);
    if (kept && 'dataUrl' in kept.value) return ok(kept.value.dataUrl);
    if (kept && 'failure' in kept.value && clock() - kept.at < failureMs) return refuse(kept.value.failure);
    return share(`image ${entry}`, () => load(connection, entry, address.value));
  };
}

/** The name comes from a page: what every object inherits is no address. */
const addressIn = (images: ImageTable, name: ImageName): string | undefined =>
  Object.hasOwn(images, name) ? images[name] : undefined;
