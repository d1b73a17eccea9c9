/** Where in the settings one is, as the address of the page says it: each place can be linked to. */
export type Route =
  /** The first run; in the navigation as long as there is something to do. */
  | { readonly at: 'welcome' }
  /** A connection by its id; `new` for one to come. */
  | { readonly at: 'connections'; readonly id?: string }
  | { readonly at: 'hosts' }
  /** The settings of an instance, a group or a project; without a host, all of them. */
  | { readonly at: 'projects'; readonly host?: string; readonly path?: string }
  | { readonly at: 'security' }
  | { readonly at: 'access' }
  | { readonly at: 'transfer' };

export type Section = Route['at'];

/** In the order of the navigation. */
export const sections: readonly Section[] = ['connections', 'hosts', 'projects', 'security', 'access', 'transfer'];

const isSection = (text: string): text is Section => text === 'welcome' || sections.some((section) => section === text);

/** The place that a page's hash (`#/projects/https%3A%2F%2Fgitlab.com/shop%2Fweb`) names. `undefined` when it names none. */
export function readRoute(hash: string): Route | undefined {
  const [root, at = '', ...rest] = hash.split('/');
  if (root !== '#' || !isSection(at)) return undefined;
  const [first, second] = rest.map(decode);
  if (at === 'connections') return { at, ...(first && { id: first }) };
  if (at === 'projects') return { at, ...(first && { host: first, path: second ?? '' }) };
  return { at };
}

/** The hash of a place. */
export function writeRoute(route: Route): string {
  const parts: string[] = [route.at];
  if (route.at === 'connections' && route.id !== undefined) parts.push(route.id);
  if (route.at === 'projects' && route.host !== undefined) parts.push(route.host, route.path ?? '');
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** What was written by hand may not be an encoding of anything. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
