import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { projectsWire, searchWire } from './server.wire.ts';
import { bulkWire } from './cloud.wire.ts';
import { commentPageWire, commentWire, issueWire, personWire } from './fields.wire.ts';
import { createHttp } from './http.ts';
import { createImageCollector } from './image-table.ts';
import { judge } from './judge.ts';
import { probe } from './probe.ts';
import { fieldsWire, noSiteFields } from './site-fields.ts';
import { sprintName } from './sprint.ts';
import { toIssue, toSummary } from './to-issue.ts';
import { toPerson } from './to-words.ts';
import { toTransition } from './to-transition.ts';
import { transitionsWire } from './transitions.wire.ts';

/** Answers of real Jiras that lie beside the project; without them there is nothing to test here. */
const folder = new URL('../../../shared/data/jira/recorded/', import.meta.url);

const whole = z.object({ status: z.number(), headers: z.record(z.string(), z.unknown()), body: z.unknown() });

/** Status, headers and body: some files hold all of these, some the body alone. */
function recorded(file: string) {
  const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const all = z.safeParse(whole, json);
  return all.success ? all.data : { status: 200, headers: {}, body: json };
}
const bodyOf = (file: string): unknown => recorded(file).body;
const images = () => createImageCollector('https://jira.example.org');

const verdictOn = (file: string) => {
  const { status, headers, body } = recorded(file);
  const flat = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = { status, opaque: false, headers: new Headers(flat), body: text };
  return judge(answer, { origin: 'https://jira.example.org', authorised: true });
};

describe.runIf(existsSync(folder))('a recorded answer', () => {
  it.each([
    ['cloud-v3/issue.adf.json', 'API-1', 'Create a table t2025 on test', 'todo', 'medium'],
    ['jira-ruby/issue/10002.json', 'SAMPLEPROJECT-1', 'Sample Issue', 'todo', 'medium'],
  ])('is an issue: %s', (file, key, summary, category, level) => {
    const wire = z.parse(issueWire, bodyOf(file));
    const context = {
      webUrl: 'https://jira.example.org',
      fields: noSiteFields,
      readBody: () => undefined,
      images: images(),
    };
    expect(toIssue(wire, context)).toMatchObject({
      key,
      summary,
      status: { category },
      priority: { level },
      comments: [],
      commentCount: 0,
    });
  });

  it.each([
    ['server-6/search.sprint-string.json', searchWire, ['GHPOO-2728']],
    ['cloud-v3/search-jql.page1.json', bulkWire, ['TES-41']],
    ['jira-ruby/issue.json', searchWire, undefined],
    ['go-jira/issues_in_sprint.json', searchWire, undefined],
  ])('is many issues: %s', (file, wire, keys) => {
    const { issues } = z.parse(wire, bodyOf(file));
    const found = issues.map((issue) => toSummary(issue, 'https://jira.example.org', images()).key);
    expect(found).toEqual(keys ?? found);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(['jira-ruby/issue/10002/comment.json'])('is a page of comments: %s', (file) => {
    expect(z.parse(commentPageWire, bodyOf(file)).comments).toHaveLength(2);
  });

  it.each(['jira-ruby/issue/10002/comment.post.json', 'jira-ruby/issue/10002/comment/10000.json'])(
    'is a comment: %s',
    (file) => {
      expect(z.parse(commentWire, bodyOf(file)).id).toMatch(/^\d+$/);
    },
  );

  it.each([
    ['go-jira/transitions.json', ['Close Issue', 'QA Review']],
    ['jira-ruby/issue/10002/transitions.json', ['Review', 'Stop Progress', 'Remove from Backlog', 'Resolve']],
  ])('is transitions: %s', (file, names) => {
    expect(
      z
        .parse(transitionsWire, bodyOf(file))
        .transitions.map(toTransition)
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it.each([
    'cloud-v3/user.json',
    'dc-pat/myself.json',
    'dc-pat/user-json.localhost.json',
    'jira-ruby/user_accountId_1234567890abcdef01234567.json',
  ])('is a person: %s', (file) => {
    expect(toPerson(z.parse(personWire, bodyOf(file)), images())?.name).toMatch(/\w/);
  });

  it.each(['jira-ruby/project.json', 'go-jira/all_projects.json'])('is projects: %s', (file) => {
    expect(z.parse(projectsWire, bodyOf(file)).length).toBeGreaterThan(0);
  });

  it.each(['jira-ruby/field.json', 'go-jira/all_fields.json'])('is fields: %s', (file) => {
    expect(z.parse(fieldsWire, bodyOf(file)).length).toBeGreaterThan(1);
  });

  it.each([
    ['server-6/serverInfo.6.2.json', '6.2-OD-10-004-WN'],
    ['server-6/serverInfo.6.4-OD.json', '6.4-OD-11-012'],
    ['server-8.5/serverInfo.8.5.3.json', '8.5.3'],
  ])('is what a Server says of itself: %s', async (file, version) => {
    const webUrl = 'https://jira.example.org';
    const facts = { online: () => true, hasPermission: async () => true };
    const http = createHttp({ site: { webUrl, apiUrl: '' }, ...facts, fetch: async () => Response.json(bodyOf(file)) });
    expect(await probe(http, webUrl)).toMatchObject({ ok: true, value: { version, deployment: 'server' } });
  });

  it.each([
    ['cloud-v3/auth-failed.200-anonymous.json', 'anonymous'],
    ['cloud-v3/auth-failed.401.json', 'unauthorised'],
    ['cloud-v3/rate-limit.429.json', 'rate-limited'],
    ['cloud-v3/search-removed.410.json', 'unexpected-answer'],
    ['cloud-v3/xsrf.403.json', 'xsrf'],
    ['dc-xsrf/xsrf.403.json', 'xsrf'],
    ['dc-8.20/captcha.403.json', 'captcha'],
    ['dc-10.x-knobas/locked.403.json', 'captcha'],
    ['dc-10.x-knobas/wrong-password.401.json', 'unauthorised'],
    ['dc-8.20/project.headers.8.20.8.json', undefined],
    ['dc-pat/myself.json', undefined],
  ])('is judged: %s', (file, kind) => {
    expect(verdictOn(file)?.kind).toBe(kind);
  });

  it.each([
    ['6.x 2014', '07.04 - 24.04'],
    ['7.x 2017', 'IR301 - Monorail!'],
    ['7.x 2018', 'Shredders Sprint 5'],
    ['Cloud', 'PROJ Sprint 4'],
  ])('is a sprint: %s', (version, name) => {
    const examples = z.object({ examples: z.array(z.object({ version: z.string(), value: z.unknown() })) });
    const example = z
      .parse(examples, bodyOf('sprint-field-values.json'))
      .examples.find((one) => one.version === version);
    expect(sprintName(example?.value)).toBe(name);
  });

  it('is any of the errors that people quote', () => {
    const quoted = z.object({ items: z.array(z.object({ status: z.number(), body: z.unknown() })) });
    const { items } = z.parse(quoted, bodyOf('quoted-error-bodies.json'));
    const kinds = items.map(({ status, body }) => {
      const answer = { status, opaque: false, headers: new Headers(), body: JSON.stringify(body) };
      return [status, judge(answer, { origin: 'https://jira.example.org', authorised: true })?.kind];
    });
    const expected: Record<number, string> = {
      302: 'login-page',
      400: 'invalid',
      404: 'not-found',
      415: 'unexpected-answer',
    };
    expect(kinds).toEqual(items.map(({ status }) => [status, expected[status]]));
  });
});
