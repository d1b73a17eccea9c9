import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { HostId, PageId } from '../../utils/hosts/types.ts';

const entries = z.array(
  z.object({
    file: z.string(),
    host: z.string(),
    page: z.string(),
    url: z.string(),
    /** How often each key-like word stands in the page's text, code and all. */
    keys: z.catch(z.record(z.string(), z.number()), {}),
    likely_false_positives: z.catch(z.array(z.string()), []),
  }),
);

/** A saved page, and what is known of it beforehand. */
export interface SavedPage {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly url: string;
  readonly host: HostId;
  /** The kind of page it was saved as; `undefined` where the list has a kind that Lozenge does not tell apart. */
  readonly page: PageId | undefined;
  /** Projects of the keys on it, as a Jira would have them. */
  readonly projects: readonly string[];
}

/** Hosts as a list names them. What is not here is any site. */
const supported: Readonly<Record<string, HostId>> = {
  gitlab: 'gitlab',
  github: 'github',
  'github-enterprise': 'github',
  'bitbucket-cloud': 'bitbucket-cloud',
  'bitbucket-server': 'bitbucket-server',
  gitea: 'gitea',
  'azure-devops': 'azure-devops',
  gerrit: 'gerrit',
};

const kinds: Readonly<Record<string, PageId>> = {
  'pr-conversation': 'merge-request',
  'pr-files': 'merge-request',
  'mr-conversation': 'merge-request',
  'mr-changes': 'merge-request',
  'pr-list': 'merge-requests',
  commit: 'commit',
  'commit-list': 'commits',
  'commit-graph': 'commits',
  compare: 'compare',
  branches: 'branches',
  release: 'releases',
  blame: 'blame',
  file: 'file',
  issue: 'issue',
  'issue-list': 'issues',
};

/** The pages of a folder in the order of its INDEX.json. Throws where there is none, or a page that it names is missing. */
export function readLibrary(folder: string): readonly SavedPage[] {
  const list = entries.parse(JSON.parse(readFileSync(join(folder, 'INDEX.json'), 'utf8')));
  return list.map(({ file, host, page, url, keys, likely_false_positives: words }) => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${file} of INDEX.json is not in ${folder}`);
    const id = supported[host] ?? 'generic';
    const real = Object.keys(keys).filter((key) => !words.includes(key));
    return {
      name: file,
      file: path,
      url,
      host: id,
      page: id === 'generic' ? 'other' : kinds[page],
      projects: [...new Set(real.map((key) => key.slice(0, key.lastIndexOf('-'))))],
    };
  });
}
