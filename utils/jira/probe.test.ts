import { describe, expect, it } from 'vitest';
import { createHttp } from './http/http.ts';
import { probe } from './probe.ts';

type Site = Readonly<Record<string, () => Response>>;

const info = (facts: object) => () => Response.json({ version: '9.12.4', serverTitle: 'Acme', ...facts });
const page = (html: string) => () => new Response(html, { headers: { 'Content-Type': 'text/html' } });
const redirect = () => new Response(null, { status: 302, headers: { Location: '/login' } });
const missing = () => new Response('<h1>Not Found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } });

const probing = (webUrl: string, site: Site) => {
  const http = createHttp({
    site: { webUrl, apiUrl: '' },
    fetch: async (url) => (site[new URL(String(url)).pathname] ?? site['*'] ?? missing)(),
    online: () => true,
    hasPermission: async () => true,
  });
  return probe(http, webUrl);
};

describe('what stands at an address', () => {
  it.each<[string, Site, unknown]>([
    [
      'Cloud',
      { '/rest/api/2/serverInfo': info({ deploymentType: 'Cloud', version: '1001.0.0' }) },
      { title: 'Acme', version: 'Cloud', deployment: 'cloud' },
    ],
    [
      'Data Center',
      { '/rest/api/2/serverInfo': info({ deploymentType: 'Server' }) },
      { title: 'Acme', version: '9.12.4', deployment: 'server' },
    ],
    [
      'Server 6',
      { '/rest/api/2/serverInfo': info({ version: '6.2', serverTitle: null }) },
      { title: 'Jira', version: '6.2', deployment: 'server' },
    ],
    [
      'a Jira that tells nobody',
      { '*': () => new Response('', { status: 401 }) },
      { title: 'Jira', version: '', deployment: 'server' },
    ],
  ])('%s', async (_name, site, value) => {
    expect(await probing('https://jira.example.org', site)).toEqual({ ok: true, value });
  });

  const found = { '/jira/rest/api/2/serverInfo': info({}) };
  const tracker = { '/tracker/rest/api/2/serverInfo': info({}) };
  it.each<[string, string, Site, string]>([
    ['the usual place', 'https://example.org', found, 'https://example.org/jira'],
    [
      'the usual place behind a redirect',
      'https://example.org',
      { ...found, '*': redirect },
      'https://example.org/jira',
    ],
    [
      'named by a page',
      'https://example.org',
      { ...tracker, '/': page('<meta name="ajs-context-path" content="/tracker">') },
      'https://example.org/tracker',
    ],
    [
      'named by a base URL',
      'https://example.org',
      { ...tracker, '/': page('<meta content="https://other.example/tracker" name="ajs-base-url">') },
      'https://example.org/tracker',
    ],
    ['a shorter path', 'https://example.org/jira/dash/board', found, 'https://example.org/jira'],
    ['no path at all', 'https://example.org/wrong', { '/rest/api/2/serverInfo': info({}) }, 'https://example.org'],
  ])('another path is proposed: %s', async (_name, webUrl, site, proposed) => {
    expect(await probing(webUrl, site)).toEqual({ ok: false, failure: { kind: 'missing-context-path', proposed } });
  });

  it.each<[string, Site, unknown]>([
    ['nothing', {}, { kind: 'not-jira', origin: 'https://example.org' }],
    ['another site', { '*': page('<title>Acme</title>') }, { kind: 'not-jira', origin: 'https://example.org' }],
    [
      'another API',
      { '*': () => Response.json({ hello: 'world' }) },
      { kind: 'not-jira', origin: 'https://example.org' },
    ],
    ['SSO', { '*': redirect }, { kind: 'redirected' }],
    ['a guard', { '*': () => new Response('', { status: 403 }) }, { kind: 'forbidden', messages: [] }],
    [
      'trouble',
      { '*': () => new Response('', { status: 500 }) },
      { kind: 'server-error', status: 500, title: undefined },
    ],
  ])('is no Jira: %s', async (_name, site, failure) => {
    expect(await probing('https://example.org', site)).toEqual({ ok: false, failure });
  });
});
