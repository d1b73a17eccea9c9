/** Of a path of a group or project, in characters. */
const longest = 1_000;

/**
 * A group's or project's path as it is kept: as it stands in addresses, without slashes at its ends. `undefined` for what is
 * no path, the empty one among it.
 */
export function toPath(typed: string): string | undefined {
  const text = typed.trim();
  // An address, or something that goes on with a question: not the path alone.
  if (/^[a-z][a-z\d+.-]*:|[?#\\]|\/\//i.test(text)) return undefined;
  const path = URL.parse(`https://host/${text.replaceAll(/^\/+/g, '')}`)?.pathname.replaceAll(/^\/+|\/+$/g, '') ?? '';
  return path === '' || path.length > longest || path.includes('//') ? undefined : path;
}

/** As a person reads it: Azure DevOps likes blanks in names. */
export function showPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Git hosts find a project whatever the case of its path. */
export const isSamePath = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a path is that of a group or project, or lies in it. Everything lies in the instance, whose path is empty. */
export const liesIn = (path: string, group: string): boolean =>
  group === '' || isSamePath(path, group) || path.toLowerCase().startsWith(`${group.toLowerCase()}/`);
