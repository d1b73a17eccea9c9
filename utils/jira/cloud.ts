import type { RichText } from '../rich-text/tree.ts';
import { fromAdf } from '../rich-text/from-adf.ts';
import { toAdf } from '../rich-text/to-adf.ts';
import type { Site } from './client.ts';
import type { CoreOwn } from './core.ts';
import type { Dialect } from './dialect.ts';
import type { Http } from './http/http.ts';
import { listProjectsOnCloud } from './operations/projects-cloud.ts';
import { askManyOnCloud } from './operations/summaries-cloud.ts';
import { createSummaries } from './operations/summaries.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { cloudTraits } from './traits.ts';
import type { ReadBody } from './words/to-issue.ts';

const api = '/rest/api/3';

const readBody: ReadBody = (raw, _rendered, findImage) => {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const tree: RichText = fromAdf(raw, findImage);
  return tree.length > 0 ? { kind: 'tree', tree } : undefined;
};

/** The words of an ADF document in order, without its form: Cloud adds ids and attributes to what it stores. */
function wordsOf(node: unknown): string {
  const words = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(words);
    if (typeof value !== 'object' || value === null) return [];
    const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
    return [...own, ...('content' in value ? words(value.content) : [])];
  };
  return words(node).join(' ').replace(/\s+/g, ' ').trim();
}

const dialect: Dialect = {
  api,
  readBody,
  writeText: toAdf,
  issueExpand: {},
  commentExpand: {},
  isSameText: (stored, sent) => wordsOf(stored) === wordsOf(toAdf(sent)),
  personKey: 'accountId',
  personParameter: 'accountId',
  peopleParameter: 'query',
  traits: cloudTraits,
};

/** Cloud's own limit for bulkfetch. */
const mostSummaries = 100;

/** Speaks to Jira Cloud: REST v3, ADF, accountIds. */
export const speakToCloud = (site: Site, http: Http): Speaker => createSpeaker(site, http, dialect);

/** What Cloud has ways of its own for. */
export const createCloudOwn = (speaker: Speaker): CoreOwn => ({
  mostSummaries,
  summaries: createSummaries(speaker, askManyOnCloud(speaker)),
  projects: listProjectsOnCloud(speaker),
});
