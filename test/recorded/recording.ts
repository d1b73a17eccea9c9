/** One answer of a Jira, as a folder of recordings holds it. */
export interface Recording {
  /** The file, with what of it is meant where it holds several: `errors.json, 3`. */
  readonly name: string;
  /** As the index says it, with its remarks: `GET /rest/api/2/myself (wrong password)`. */
  readonly endpoint: string;
  readonly deployment: 'cloud' | 'server';
  /** `8.20`; `undefined` where the index names none. */
  readonly version: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or a text that is none; `undefined` where there was no body, or it was not kept. */
  readonly body: unknown;
}

/** The methods and the path that an endpoint names, without the base of the API; both may be missing. */
export interface Asked {
  readonly methods: readonly string[];
  /** `/issue/{key}/comment`, `/rest/agile/1.0/board/{id}`; `undefined` where it says only words. */
  readonly path: string | undefined;
}

/** Reads `GET/POST /rest/api/2|3/search?jql= (remark)`. */
export function readEndpoint(endpoint: string): Asked {
  const [, verbs = '', rest = ''] = /^([A-Z]+(?:\/[A-Z]+)*)\b\s*(.*)$/.exec(endpoint) ?? [];
  const path = /^(\/[^\s?]+)/.exec(rest)?.[1];
  return { methods: verbs.split('/').filter((verb) => verb !== ''), path: path && withoutApi(path) };
}

/** A path without `/rest/api/2`, whatever stands before it and whichever version it is; others stay whole. */
export const withoutApi = (path: string): string =>
  path.replace(/^.*\/rest\/api\/(?:\d+(?:\.\d+)?|latest|\||V)+(?=\/)/, '');
