import type { IssueKey } from '../issue/issue.ts';
import type { ImageTable } from '../jira/words/image-table.ts';
import type { ImageName } from '../rich-text/tree.ts';
import { ok, refuse, type Result } from '../result/result.ts';
import type { Ask } from './door.ts';
import type { ImageEntry } from './entries.ts';
import type { Readings } from './readings.ts';
import type { Share } from './share.ts';
import type { Visit } from './visit.ts';

export interface ImagesParts {
  readonly ask: Ask;
  readonly share: Share;
  readonly readings: Readings;
  readonly clock: () => number;
}

export type ReadImage = (visit: Visit, key: IssueKey, name: ImageName) => Promise<Result<string>>;

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
export function createImages({ ask, share, readings, clock }: ImagesParts): ReadImage {
  const addressAtHand = async (visit: Visit, key: IssueKey, name: ImageName): Promise<string | undefined> => {
    const issue = await readings.atHand(visit, key);
    const address = issue && addressIn(issue.value.images, name);
    if (address !== undefined) return address;
    const summary = (await visit.kept.summaries.read([key])).get(key)?.value;
    return summary && 'images' in summary ? addressIn(summary.images, name) : undefined;
  };

  const addressOf = async (visit: Visit, key: IssueKey, name: ImageName): Promise<Result<string>> => {
    const address = await addressAtHand(visit, key, name);
    if (address !== undefined) return ok(address);
    if (await readings.atHand(visit, key)) return refuse({ kind: 'not-found' });
    const reading = await readings.read(visit, key, { fresh: true, manner: 'read' });
    if (!reading.ok) return reading;
    const found = await addressAtHand(visit, key, name);
    return found === undefined ? refuse({ kind: 'not-found' }) : ok(found);
  };

  const load = async (visit: Visit, address: string): Promise<Result<string>> => {
    const image = await ask(visit, (client) => client.image(address), 'extra');
    const worth = image.ok ? image.value.length <= mostKept : lasting.has(image.failure.kind);
    const kept: ImageEntry = image.ok ? { dataUrl: image.value } : { failure: image.failure };
    if (worth) await visit.kept.images.keep(new Map([[address, kept]]));
    return image;
  };

  return async (visit, key, name) => {
    const address = await addressOf(visit, key, name);
    if (!address.ok) return address;
    // By address: an avatar that changes gets a new one, and many issues share it.
    const kept = (await visit.kept.images.read([address.value])).get(address.value);
    if (kept && 'dataUrl' in kept.value) return ok(kept.value.dataUrl);
    if (kept && 'failure' in kept.value && clock() - kept.at < failureMs) return refuse(kept.value.failure);
    return share(`image ${visit.id}/${address.value}`, () => load(visit, address.value));
  };
}

/** The name comes from a page: what every object inherits is no address. */
const addressIn = (images: ImageTable, name: ImageName): string | undefined =>
  Object.hasOwn(images, name) ? images[name] : undefined;
