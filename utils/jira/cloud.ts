import type { RichText } from '../rich-text/tree.ts';
import { fromAdf } from '../rich-text/from-adf.ts';
import { toAdf } from '../rich-text/to-adf.ts';
import { ok, type Result } from '../result/result.ts';
import { createSummaries, summaryFields, type AskMany } from './bulk.ts';
import type { JiraClient, Site } from './client.ts';
import { bulkWire, projectPageWire } from './cloud.wire.ts';
import { createCommonClient, type Dialect } from './common-client.ts';
import type { Http } from './http.ts';
import type { ReadBody } from './to-issue.ts';
import { read } from './wire.ts';

const api = '/rest/api/3';
/** What Cloud gives at most per page, and how many pages of projects are read before the rest is left out. */
const projectsPerPage = 100;
const mostProjectPages = 50;

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
};

/** Speaks to Jira Cloud: REST v3, ADF, accountIds. */
export function createCloudClient(site: Site, http: Http): JiraClient {
  const askMany: AskMany = async (issueIdsOrKeys) => {
    const body = { issueIdsOrKeys, fields: summaryFields };
    const answer = await http.json({ method: 'POST', path: `${api}/issue/bulkfetch`, body, readsOnly: true });
    const wire = answer.ok ? read(bulkWire, answer.value.json, 'issues') : answer;
    return wire.ok ? ok(wire.value.issues) : wire;
  };
  return {
    ...createCommonClient(site, http, dialect),
    projectKeys: () => readProjectKeys(http),
    summaries: createSummaries(site, http, api, askMany),
  };
}

async function readProjectKeys(http: Http): Promise<Result<readonly string[]>> {
  const keys: string[] = [];
  for (let page = 0; page < mostProjectPages; page += 1) {
    const query = { startAt: String(page * projectsPerPage), maxResults: String(projectsPerPage) };
    const answer = await http.json({ path: `${api}/project/search`, query });
    const wire = answer.ok ? read(projectPageWire, answer.value.json, 'projects') : answer;
    if (!wire.ok) return wire;
    keys.push(...wire.value.values.map(({ key }) => key));
    const { isLast, values } = wire.value;
    if (isLast ?? values.length < projectsPerPage) break;
  }
  return ok(keys);
}
