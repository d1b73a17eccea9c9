import { toWiki } from '../rich-text/to-wiki.ts';
import { ok, type Result } from '../result/result.ts';
import type { IssueKey } from '../issue/issue.ts';
import { createSummaries, summaryFields, type AskMany } from './bulk.ts';
import type { JiraClient, Site } from './client.ts';
import { createCommonClient, type Dialect } from './common-client.ts';
import type { SummaryWire } from './fields.wire.ts';
import type { Http } from './http.ts';
import { projectsWire, searchWire } from './server.wire.ts';
import type { ReadBody } from './to-issue.ts';
import { read } from './wire.ts';

const api = '/rest/api/2';

/** HTML where it was rendered; markup as plain lines where it was not. */
const readBody: ReadBody = (raw, rendered) => {
  if (rendered) return { kind: 'html', html: rendered };
  if (typeof raw !== 'string' || raw.trim() === '') return undefined;
  const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== '');
  return {
    kind: 'tree',
    tree: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] })),
  };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const dialect: Dialect = {
  api,
  readBody,
  writeText: toWiki,
  issueExpand: { expand: 'renderedFields' },
  commentExpand: { expand: 'renderedBody' },
  isSameText: (stored, sent) => typeof stored === 'string' && oneLine(stored) === oneLine(toWiki(sent)),
};

/** Speaks to Jira Server and Data Center: REST v2, wiki markup, user names. */
export function createServerClient(site: Site, http: Http): JiraClient {
  const search = async (keys: readonly IssueKey[]): Promise<Result<readonly SummaryWire[]>> => {
    const query = {
      jql: `key in (${keys.join(',')})`,
      fields: summaryFields.join(','),
      maxResults: String(keys.length),
      // Otherwise one unknown key refuses all the others (jira-api.md §3).
      validateQuery: 'false',
    };
    const answer = await http.json({ path: `${api}/search`, query });
    const wire = answer.ok ? read(searchWire, answer.value.json, 'issues') : answer;
    return wire.ok ? ok(wire.value.issues) : wire;
  };

  /** Some versions refuse a query with an unknown key all the same, and name the key: the others are asked for again. */
  const askMany: AskMany = async (keys) => {
    const answer = await search(keys);
    if (answer.ok || answer.failure.kind !== 'invalid') return answer;
    const complaint = answer.failure.messages.join(' ');
    const others = keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(complaint));
    if (others.length === 0) return ok([]);
    return others.length < keys.length ? search(others) : answer;
  };

  return {
    ...createCommonClient(site, http, dialect),
    summaries: createSummaries(site, http, api, askMany),

    async projectKeys() {
      const answer = await http.json({ path: `${api}/project` });
      const wire = answer.ok ? read(projectsWire, answer.value.json, 'projects') : answer;
      return wire.ok ? ok(wire.value.map(({ key }) => key)) : wire;
    },
  };
}
