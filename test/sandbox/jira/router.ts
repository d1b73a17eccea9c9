import { routes } from './routes.ts';
import type { Route } from './routes.ts';
import type { Flavour } from './site.ts';

interface CompiledRoute extends Route {
  readonly pattern: RegExp;
}

const versions: Readonly<Record<Flavour, string>> = { cloud: '3', dc: '(?:2|latest)' };

function compile(flavour: Flavour): readonly CompiledRoute[] {
  return routes
    .filter(({ only }) => only === undefined || only === flavour)
    .map((route) => {
      const source = route.path
        .replaceAll('.', '\\.')
        .replace('/rest/api/V', `/rest/api/${versions[flavour]}`)
        .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      return { ...route, pattern: new RegExp(`^${source}/?$`) };
    });
}

const tables: Readonly<Record<Flavour, readonly CompiledRoute[]>> = { cloud: compile('cloud'), dc: compile('dc') };

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
export function routeOf(flavour: Flavour, method: string, path: string): Routing {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const fitting = tables[flavour].filter(({ pattern }) => pattern.test(path));
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
