import type { RichText } from '../rich-text/tree.ts';
import { fromAdf } from '../rich-text/from-adf.ts';
import { toAdf } from '../rich-text/to-adf.ts';
import type { JiraClient, Site } from './client.ts';
import { createCommonOperations } from './common.ts';
import type { Dialect } from './dialect.ts';
import type { Http } from './http/http.ts';
import { createCloudLists } from './operations/catalogue-cloud.ts';
import { createCatalogueOperations } from './operations/catalogue.ts';
import { createCloudSearch } from './operations/search-cloud.ts';
import { askManyOnCloud } from './operations/summaries-cloud.ts';
import { createSummaries } from './operations/summaries.ts';
import { createSpeaker } from './speaker.ts';
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
export function createCloudClient(site: Site, http: Http): JiraClient {
  const speaker = createSpeaker(site, http, dialect);
  const own = {
    mostSummaries,
    summaries: createSummaries(speaker, askManyOnCloud(speaker)),
    ...createCloudSearch(speaker),
    ...createCatalogueOperations(speaker, createCloudLists(speaker)),
  };
  return { ...createCommonOperations(speaker, own), ...own };
}
