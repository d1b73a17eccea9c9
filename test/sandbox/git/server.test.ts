import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { places } from './places.ts';
import { startGit } from './server.ts';
import type { GitSandbox } from './server.ts';

const fragment = z.object({ html: z.string() });
const keyLike = /\b[A-Z][A-Z_0-9]+-\d+/g;

let git: GitSandbox;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'gitlab'));
  await writeFile(
    join(folder, 'gitlab', 'mr.html'),
    '<title>Old title</title><h1>Old title</h1><img src="//x.example/a">',
  );
  const entry = {
    file: 'gitlab/mr.html',
    host: 'gitlab',
    page: 'mr',
    url: 'https://git.example/a/b/-/merge_requests/6',
  };
  await writeFile(join(folder, 'INDEX.json'), JSON.stringify([entry]));
  git = await startGit({ pages: folder, jiraUrl: 'http://jira.test:8101/jira/' });
});
afterAll(async () => {
  await git.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(git.origin('127.0.0.1') + path, { headers });
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const fragmentOf = async (path: string): Promise<string> => fragment.parse(await (await get(path)).json()).html;
/** What a reader could see of a page: no head, no scripts, no attributes. */
const readable = (page: string): string => page.replace(/<head[\s\S]*<\/head>|<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
const keysIn = (page: string): string[] => Array.from(readable(page).matchAll(keyLike), ([key]) => key);

describe('pages written for this project', () => {
  it.each([
    ['a project', places.home, 'projects:show'],
    ['a merge request', places.mergeRequest, 'projects:merge_requests:show'],
    ['its commits', places.mergeRequestCommits, 'projects:merge_requests:show'],
    ['its changes', places.mergeRequestChanges, 'projects:merge_requests:diffs'],
    ['a list of merge requests', places.mergeRequests, 'projects:merge_requests:index'],
    ['a commit', places.commit, 'projects:commit:show'],
    ['a list of commits', places.commits, 'projects:commits:show'],
  ])('say what %s is', async (_, path, dataPage) => {
    const page = await textOf(path);
    expect(page).toContain(`data-page="${dataPage}"`);
    expect(page).toContain('data-project-full-path="shop/web"');
    expect(page).toMatch(/<meta\s+property="og:site_name"\s+content="GitLab"/);
    expect(page).toContain(`gon.gitlab_url="${git.origin('127.0.0.1')}"`);
  });

  it.each(['/nothing', '/shop/web/-/merge_requests/9', '/shop/web/-/commit/0123456789012345678901234567890123456789'])(
    'answer 404 for %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('404: Page not found');
    },
  );

  it('show the keys of a merge request where GitLab shows them', async () => {
    const page = await textOf(places.mergeRequest);
    expect(page).toMatch(
      /<h1[^>]*data-testid="title-content"[^>]*>\s*SHOP-482: round once, after all discounts\s*<\/h1>/,
    );
    expect(page).toMatch(/class="ref-container"\s+title="feature\/SHOP-482-rounding"/);
    expect(page).toContain('data-clipboard-text="feature/SHOP-482-rounding"');
    expect(page).not.toContain('note-text');
    expect(await fragmentOf(`${places.mergeRequest}/discussions.json`)).toContain('SHOP-490');
  });

  it.each([
    ['the option', '', 'http://jira.test:8101/jira/browse/SEC-12'],
    ['the query', '?jira=http://other.test/x', 'http://other.test/x/browse/SEC-12'],
    ['the option when the query is no web address', '?jira=javascript:1', 'http://jira.test:8101/jira/browse/SEC-12'],
  ])('take the address of native links from %s', async (_, query, href) => {
    expect(await textOf(places.mergeRequest + query)).toContain(`href="${href}"`);
  });

  it.each([
    ['light by itself', '', {}, 'gl-light'],
    ['dark by query', '?theme=dark', {}, 'gl-dark'],
    ['dark by cookie', '', { cookie: 'a=b; theme=dark' }, 'gl-dark'],
    ['system by query before cookie', '?theme=system', { cookie: 'theme=dark' }, 'gl-system'],
  ])('are %s', async (_, query, headers, name) => {
    const page = await (await get(places.home + query, headers)).text();
    expect(page).toContain(`<html class="${name} `);
  });

  it('hold no key where none must be', async () => {
    const fragments = await Promise.all(
      ['widget', 'discussions', 'commits', 'diffs'].map((name) => fragmentOf(`${places.withoutKeys}/${name}.json`)),
    );
    const pages = await Promise.all([places.home, places.withoutKeys].map(textOf));
    expect([...fragments, ...pages].flatMap(keysIn)).toEqual([]);
  });

  it('hold only lookalikes on their page', async () => {
    const parts = [await textOf(places.withLookalikes), await fragmentOf(`${places.withLookalikes}/discussions.json`)];
    const found = new Set(parts.flatMap(keysIn));
    expect([...found].toSorted()).toEqual([
      'CVE-2021',
      'ISO-8601',
      'ISO-8859',
      'MD-5',
      'RFC-7231',
      'SHA-256',
      'UTF-16',
      'UTF-8',
    ]);
  });

  it('hold 300 commits and 300 comments on the long one', async () => {
    const commits = await fragmentOf(`${places.withManyKeys}/commits.json`);
    const notes = await fragmentOf(`${places.withManyKeys}/discussions.json`);
    expect(new Set(commits.match(/SHOP-\d+/g)).size).toBe(300);
    expect(notes.match(/data-testid="noteable-note-container"/g)).toHaveLength(300);
  });
});

describe('assets', () => {
  it.each([
    ['/assets/application.css', 'text/css', '.super-sidebar'],
    ['/assets/merge-request.ts', 'text/javascript', 'history.pushState'],
    ['/assets/merge-request-list.ts', 'text/javascript', "from 'preact'"],
    ['/assets/preact.mjs', 'text/javascript', 'export'],
    ['/uploads/-/system/user/avatar/7/avatar.svg', 'image/svg+xml', 'MK'],
  ])('%s', async (path, type, text) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(text);
  });
});

describe('saved real pages', () => {
  const path = '/a/b/-/merge_requests/6';

  it('are listed with the path they are served at', () => {
    expect(git.realPages()).toMatchObject([{ path, host: 'gitlab', page: 'mr' }]);
  });

  it('are served at their own path, with another title on request', async () => {
    expect(await textOf(path)).toBe('<title>Old title</title><h1>Old title</h1><img>');
    expect(await textOf(`${path}?title=SHOP-1%20%3Cb%3E`)).toBe(
      '<title>SHOP-1 &lt;b&gt;</title><h1>SHOP-1 &lt;b&gt;</h1><img>',
    );
  });

  it('are refused when a text to replace is missing', async () => {
    expect((await get(`${path}?replace=absent=>x`)).status).toBe(422);
  });
});

describe('startGit', () => {
  it('records what it was asked', async () => {
    await get('/recorded?x=1');
    expect(git.requests.at(-1)).toMatchObject({ method: 'GET', url: '/recorded?x=1', host: `127.0.0.1:${git.port}` });
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const short = await startGit({ signal: controller.signal });
    controller.abort();
    await short.close();
    await expect(fetch(short.origin('127.0.0.1'))).rejects.toThrow('fetch failed');
  });

  it('rejects when the port is taken', async () => {
    await expect(startGit({ port: git.port })).rejects.toThrow('EADDRINUSE');
  });
});
