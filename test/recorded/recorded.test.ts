import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeFile, lineOf } from './judge-file.ts';
import { readFolder, type RecordedFile } from './read-folder.ts';

/** Answers of real Jiras, which lie beside the project. */
const real = fileURLToPath(new URL('../../../shared/data/jira/recorded/', import.meta.url));
const files: readonly RecordedFile[] = existsSync(real) ? readFolder(real) : [];
const byName = (name: string): RecordedFile => files.find(({ file }) => file === name) ?? expect.fail(`no ${name}`);

describe.runIf(existsSync(real))('a recorded answer', () => {
  it.each(files)('is read, or refused for what it is: $file', async (file) => {
    expect(await judgeFile(file)).toMatchObject({ outcome: expect.stringMatching(/^(ok|refused)$/) });
  });

  it.each([
    ['cloud-v3/issue.adf.json', 'issue → API-1 "Create a table t2025 on test", todo, medium'],
    ['jira-ruby/issue/10002.json', 'issue → SAMPLEPROJECT-1 "Sample Issue", todo, medium'],
    ['jira-ruby/issue/10002/watchers.json', 'watchers → 1 watch, not me'],
    ['jira-ruby/sprint/1.json', 'sprint → "SP Sprint 1", closed'],
    ['jira-ruby/statuscategory.json', 'statusCategories → 4 categories: todo, todo, doing, done'],
    ['go-jira/all_statuscategories.json', 'statusCategories → 4 categories: todo, todo, doing, done'],
    ['server-6/session.6.2.json', 'session → of testuser'],
    ['cloud-v3/search-jql.page1.json', 'search → 1 issues'],
    ['jira-ruby/issue/10002/comment.json', 'comments → 2 comments'],
    ['go-jira/transitions.json', 'transitions → 2 moves: Close Issue, QA Review'],
    ['go-jira/all_projects.json', 'projects → 25 projects'],
    ['server-6/serverInfo.6.2.json', 'serverInfo → JIRA 6.2-OD-10-004-WN'],
    ['server-8.5/serverInfo.8.5.3.json', 'serverInfo → Issue Tracker 8.5.3'],
    ['server-createmeta/createmeta.expanded.8.x.json', 'createTypes → 1 types of issues; createScreen → 5 fields'],
    ['sprint-field-values.json', expect.stringMatching(/in 07.04 - 24.04;.*in IR301 - Monorail!;.*in PROJ Sprint 4/)],
  ])('says what it said: %s', async (name, words) => {
    expect(await judgeFile(byName(name))).toEqual({ outcome: 'ok', words });
  });

  it.each([
    ['cloud-v3/auth-failed.200-anonymous.json', /^anonymous: /],
    ['cloud-v3/auth-failed.401.json', /^unauthorised: /],
    ['cloud-v3/rate-limit.429.json', /^rate-limited: /],
    ['cloud-v3/search-removed.410.json', /^unexpected-answer: 410/],
    ['cloud-v3/xsrf.403.json', /^xsrf: /],
    ['dc-xsrf/xsrf.403.json', /^xsrf: /],
    ['dc-8.20/captcha.403.json', /^captcha: /],
    ['dc-10.x-knobas/locked.403.json', /^captcha: /],
    ['dc-10.x-knobas/wrong-password.401.json', /^unauthorised: /],
    ['dc-8.20/project.headers.8.20.8.json', /^unexpected-answer: fine by its headers/],
    ['quoted-error-bodies.json', /^not-found: 404; invalid: 400; form-not-taken: 415; redirected: /],
  ])('is refused: %s', async (name, words) => {
    expect(await judgeFile(byName(name))).toEqual({ outcome: 'refused', words: expect.stringMatching(words) });
  });
});

describe('any folder with an index', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const judge = async (endpoint: string, content: unknown, kind = 'dc', version = '9.12.4'): Promise<string> => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify(content));
    writeFileSync(
      join(folder, 'INDEX.json'),
      JSON.stringify({ entries: [{ file: 'a.json', endpoint, kind, version }] }),
    );
    const [file] = readFolder(folder);
    return file ? lineOf(file.file, await judgeFile(file)).replace(/ +/g, ' ') : 'nothing';
  };

  it.each<[string, string, unknown, string?]>([
    ['ok a.json myself → Mira', 'GET /jira/rest/api/latest/myself', { name: 'mira', displayName: 'Mira' }],
    ['ok a.json myself → Mira', 'GET /rest/api/3/myself (again)', { accountId: '1', displayName: 'Mira' }, 'cloud'],
    [
      'ok a.json property → a property: {"a":1}',
      'GET /rest/api/2/issue/A-1/properties/x',
      { key: 'x', value: { a: 1 } },
    ],
    ['ok a.json property → none there (404)', 'GET /rest/api/2/issue/A-1/properties/x (404)', { errorMessages: [] }],
    ['ok a.json suggest → 0 suggestions', 'GET /rest/api/2/issue/picker?query=x', { sections: [] }],
    ['ok a.json boards → 0 boards', 'GET /rest/agile/1.0/board', { values: [], isLast: true }],
    ['ok a.json edit → taken', 'PUT /rest/api/2/issue/{key} (204)', null],
    ['refused a.json not-found: 404', 'GET /rest/api/2/anything (404)', {}],
    ['refused a.json conflict: 409', 'POST /rest/api/3/issue/{k}/transitions (409)', {}, 'cloud'],
    ['refused a.json server-error: 503', 'GET any (503)', {}],
    ['not asked for a.json GET /rest/api/2/dashboard', 'GET /rest/api/2/dashboard', { dashboards: [] }],
  ])('%s: %s', async (line, endpoint, content, kind = 'dc') => {
    expect((await judge(endpoint, content, kind)).trim()).toBe(line);
  });

  it.each<[string, string, unknown]>([
    ['that is not what was asked for', 'GET /rest/api/2/myself', { dashboards: [] }],
    ['of which part is lost', 'GET /rest/api/2/project', [{ id: '1', key: 'A', name: 'A' }, { name: 'B' }]],
    ['that should have been refused', 'POST /rest/api/2/issue (201)', { errors: { summary: 'No' } }],
  ])('fails with an answer %s', async (_what, endpoint, content) => {
    expect(await judge(endpoint, content)).toMatch(/^FAILED a\.json /);
  });

  it('reads whole answers with their status and headers', async () => {
    const whole = {
      endpoint: 'GET /rest/api/2/myself',
      status: 200,
      headers: { 'X-AUSERNAME': 'anonymous' },
      body: {},
    };
    expect(await judge('GET /rest/api/2/myself', whole)).toMatch(/^refused a\.json anonymous: /);
  });
});
