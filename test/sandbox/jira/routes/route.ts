import type { Handler } from '../call.ts';
import type { Kind } from '../site.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the context path. `{name}` is one segment; `/rest/api/V` stands for the versions that the kind answers. */
  readonly path: string;
  readonly handle: Handler;
  /** One kind alone. */
  readonly only?: Kind;
  /** Releases of Server before this one do not know the path. */
  readonly since?: readonly [major: number, minor: number];
  /** Releases of Server from this one on do not know it any more. */
  readonly until?: readonly [major: number, minor: number];
  /** A form instead of JSON: its `multipart/form-data` is in the call's `bytes`. */
  readonly takes?: 'files';
  /** What nobody meets: 401, or (`page`) the way to the log-in page. */
  readonly guard?: 'api' | 'page';
  /** Changes something: its answer can get lost after the deed. */
  readonly writes?: true;
}
