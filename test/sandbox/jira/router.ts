import { routes } from './routes.ts';
import type { Route } from './routes/route.ts';
import { isSince } from './site.ts';
import type { Flavour, Kind, Site } from './site.ts';

interface CompiledRoute extends Route {
  readonly pattern: RegExp;
}

type Version = Pick<Site, 'flavour' | 'kind' | 'release'>;

const apis: Readonly<Record<Kind, string>> = { cloud: '3', server: '(?:2|latest)' };

/** Whether a release knows a route. */
function knows(version: Version, { only, since, until }: Route): boolean {
  if (only !== undefined && only !== version.kind) return false;
  if (version.kind === 'cloud') return true;
  return (since === undefined || isSince(version, ...since)) && (until === undefined || !isSince(version, ...until));
}

function compile(version: Version): readonly CompiledRoute[] {
  return routes
    .filter((route) => knows(version, route))
    .map((route) => {
      const source = route.path
        .replaceAll('.', '\\.')
        .replace('/rest/api/V', `/rest/api/${apis[version.kind]}`)
        .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      return { ...route, pattern: new RegExp(`^${source}/?$`) };
    });
}

const tables = new Map<Flavour, readonly CompiledRoute[]>();

function tableOf(version: Version): readonly CompiledRoute[] {
  const table = tables.get(version.flavour) ?? compile(version);
  tables.set(version.flavour, table);
  return table;
}

/** What the table of routes says of a request. */
export type Routing =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  /** The path is known, the method is not. */
  | { readonly kind: 'method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** `%` that encodes nothing stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Finds the route of a path below the context path. HEAD is answered like GET. */
export function routeOf(version: Version, method: string, path: string): Routing {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const fitting = tableOf(version).filter(({ pattern }) => pattern.test(path));
  const route = fitting.find((candidate) => candidate.method === wanted);
  if (!route)
    return fitting.length > 0 ? { kind: 'method', allowed: fitting.map((each) => each.method) } : { kind: 'unknown' };
  const groups = Object.entries(route.pattern.exec(path)?.groups ?? {});
  return {
    kind: 'route',
    route,
    params: Object.fromEntries(groups.map(([name, value]) => [name, decoded(value ?? '')])),
  };
}
