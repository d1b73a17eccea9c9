import type { ScopePlace } from '../../../utils/scope/find-place.ts';
import { showPath } from '../../../utils/scope/path.ts';

/** A host as people call it. */
export const hostName = (url: string): string => url.replace(/^https:\/\//, '');

/** A place as people call it: the path, or the host of a whole instance. */
export const nameOf = ({ host, path }: ScopePlace): string => (path === '' ? hostName(host) : showPath(path));
