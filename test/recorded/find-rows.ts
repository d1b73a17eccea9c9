import { operations } from './operations.ts';
import { readEndpoint, withoutApi, type Recording } from './recording.ts';
import type { Row } from './row.ts';

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');
const isHole = (segment: string): boolean => segment.startsWith('{');

/** How many segments of an endpoint a request names word by word; `undefined` when it is another one. */
function likeness(endpoint: string, method: string, path: string): number | undefined {
  const [verb = '', template = ''] = endpoint.split(' ');
  const wanted = segmentsOf(template);
  const given = segmentsOf(path);
  if (verb !== method || wanted.length !== given.length) return undefined;
  const fits = wanted.every((segment, at) => isHole(segment) || segment === given[at]);
  return fits ? wanted.filter((segment) => !isHole(segment)).length : undefined;
}

/** The best likeness of any of an operation's endpoints. */
const likenessOf = ({ endpoints }: Row, methods: readonly string[], path: string): number =>
  Math.max(-1, ...endpoints.flatMap((one) => methods.map((method) => likeness(one, method, path) ?? -1)));

/** The operations that read what this endpoint answers; `/issue/picker` is not an issue. Empty when there are none. */
export function rowsFor({ endpoint, body }: Pick<Recording, 'endpoint' | 'body'>): readonly Row[] {
  const { methods, path } = readEndpoint(endpoint);
  if (path === undefined) return [];
  const ranked = operations.map((row) => ({ row, rank: likenessOf(row, methods, path) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ row, rank }) => rank >= 0 && rank === best && row.when?.(body) !== false)
    .map(({ row }) => row);
}

/** Whether a request of the client is one of those whose answers the operation reads. */
export const isAskedBy = (row: Row, method: string, url: URL): boolean =>
  likenessOf(row, [method], withoutApi(pathIn(url))) >= 0;

/** A path as endpoints write it, without what is before `/rest/`. */
const pathIn = ({ pathname }: URL): string => pathname.slice(Math.max(0, pathname.indexOf('/rest/')));

const generic: Readonly<Record<string, string>> = {
  GET: 'GET /myself',
  POST: 'POST /issue/{key}/comment',
  PUT: 'PUT /issue/{key}',
  DELETE: 'DELETE /issue/{key}/comment/{id}',
};

/**
 * The operation to which a refusal is given: one that asks for the endpoint, else any of the method, because Jira refuses
 * alike everywhere.
 */
export function rowForRefusal(recording: Pick<Recording, 'endpoint' | 'body'>): Row | undefined {
  const [row] = rowsFor(recording);
  const [method = 'GET'] = readEndpoint(recording.endpoint).methods;
  return row ?? rowsFor({ ...recording, endpoint: generic[method] ?? '' })[0];
}
