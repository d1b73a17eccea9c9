import { toWiki } from '../rich-text/to-wiki.ts';
import type { Site } from './client.ts';
import type { CoreOwn } from './core.ts';
import type { Dialect } from './dialect.ts';
import type { Http } from './http/http.ts';
import { listProjectsOnServer } from './operations/projects-server.ts';
import { askManyOnServer } from './operations/summaries-server.ts';
import { createSummaries } from './operations/summaries.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { traitsOf } from './traits.ts';
import type { ReadBody } from './words/to-issue.ts';

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

const dialect: Omit<Dialect, 'traits'> = {
  api,
  readBody,
  writeText: toWiki,
  issueExpand: { expand: 'renderedFields' },
  commentExpand: { expand: 'renderedBody' },
  isSameText: (stored, sent) => typeof stored === 'string' && oneLine(stored) === oneLine(toWiki(sent)),
  personKey: 'name',
  personParameter: 'username',
  peopleParameter: 'username',
};

/** As many keys as a page may have: one search takes them all, its answer may be up to 1,000 issues long. */
const mostSummaries = 500;

/** Speaks to Jira Server and Data Center: REST v2, wiki markup, user names. */
export const speakToServer = (site: Site, http: Http): Speaker =>
  createSpeaker(site, http, { ...dialect, traits: traitsOf(site.version) });

/** What Server has ways of its own for. */
export const createServerOwn = (speaker: Speaker): CoreOwn => ({
  mostSummaries,
  summaries: createSummaries(speaker, askManyOnServer(speaker)),
  projects: listProjectsOnServer(speaker),
});
