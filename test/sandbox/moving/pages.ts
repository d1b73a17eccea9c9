import { renderToString } from 'react-dom/server';
import { createElement } from 'react';
import { html, Html, type Piece } from '../git/html.ts';
import { GitHubPages } from './browser/github-pages.ts';
import { importMap } from './libraries.ts';
import { movingRequests, requestAt } from './requests.ts';

/** Keeps what frameworks complain of, where a test can ask for it. */
const complaints = `globalThis.complaints = [];
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => { complaints.push(words.map(String).join(' ')); say(...words); };
}
addEventListener('error', (event) => complaints.push('thrown: ' + event.message));
addEventListener('unhandledrejection', (event) => complaints.push('rejected: ' + event.reason));`;

interface Frame {
  readonly title: string;
  readonly head: Piece;
  readonly body: Piece;
  readonly script?: string | undefined;
  readonly dataPage?: string;
  readonly react?: 'development' | 'production';
}

function frame({ title, head, body, script, dataPage, react = 'development' }: Frame): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        ${head}
        <script>
          ${new Html(complaints)};
        </script>
        <script type="importmap">
          ${new Html(importMap(react))}
        </script>
        <style>
          body { font: 15px/1.5 sans-serif; margin: 24px; }
        </style>
        ${script !== undefined && html`<script type="module" src="/browser/${script}.ts"></script>`}
      </head>
      <body${dataPage !== undefined && html` data-page="${dataPage}"`}>
        ${body}
      </body>
    </html>`;
}

const gitLabHead = html`<meta property="og:site_name" content="GitLab" />`;
const gitHubHead = html`<meta property="og:site_name" content="GitHub" />
  <meta name="hostname" content="github.test" />`;

/** A merge request that the server wrote, after the structure of GitLab 18. Links lead to the others of the same kind. */
function written(pathname: string, kind: string, extra: Piece = ''): Piece {
  const { title, body, comments } = requestAt(pathname);
  return html`<nav>
      ${movingRequests.map(({ id }) => html`<a id="to-${id}" href="/${kind}/web/-/merge_requests/${id}">!${id}</a> `)}
    </nav>
    <main>
      <div class="detail-page-header"><h1 data-testid="title-content">${title}</h1></div>
      <div class="detail-page-description">
        <div class="description"><div class="md">${new Html(body)}</div></div>
      </div>
      <div id="notes">${comments.map((comment) => html`<div class="note-text md">${new Html(comment)}</div>`)}</div>
      ${extra}
    </main>`;
}

type Pages = Readonly<Record<string, (pathname: string, query: URLSearchParams) => Html>>;

/** By the first part of the address. */
export const pages: Pages = {
  // As the server wrote it; without any script.
  plain: (pathname, query) =>
    frame({
      title: requestAt(pathname).title,
      head: [
        gitLabHead,
        query.has('prepare') &&
          html`<script type="speculationrules">
            ${new Html(JSON.stringify({ prerender: [{ urls: [query.get('prepare')], eagerness: 'immediate' }] }))}
          </script>`,
      ],
      dataPage: 'projects:merge_requests:show',
      body: written(pathname, 'plain'),
    }),
  turbo: (pathname) =>
    frame({
      title: requestAt(pathname).title,
      head: [gitLabHead, html`<meta name="turbo-refresh-method" content="morph" />`],
      script: 'turbo',
      dataPage: 'projects:merge_requests:show',
      body: written(
        pathname,
        'turbo',
        html`<button id="comment">comment</button><button id="refresh">refresh</button>`,
      ),
    }),
  vue: (pathname) =>
    frame({
      title: requestAt(pathname).title,
      head: gitLabHead,
      script: 'vue',
      dataPage: 'projects:merge_requests:show',
      body: html`<div id="app"></div>`,
    }),
  react: () => frame({ title: 'Pull requests', head: gitHubHead, script: 'react', body: html`<div id="app"></div>` }),
  // Rendered on the server; the browser takes it over when the button says so. GitHub's own React is that for production.
  hydrated: (pathname) =>
    frame({
      title: 'Pull requests',
      head: gitHubHead,
      script: 'hydrated',
      react: 'production',
      body: html`<button id="hydrate">Hydrate</button>
        <div id="app">${new Html(renderToString(createElement(GitHubPages, { at: pathname })))}</div>`,
    }),
  bitbucket: () =>
    frame({
      title: 'Pull requests',
      head: html`<meta name="application-name" content="Bitbucket" />
        <meta name="bb-view-name" content="bitbucket.apps.frontbucket.views" />`,
      script: 'single-pages',
      body: html`<div id="app"></div>`,
    }),
  azure: () =>
    frame({
      title: 'Pull requests',
      head: html`<script id="dataProviders" type="application/json">
        { "data": { "ms.vss-web.page-data": { "hostName": "azure" } } }
      </script>`,
      script: 'single-pages',
      body: html`<div id="app"></div>`,
    }),
  c: () =>
    frame({
      title: 'Gerrit Code Review',
      head: html`<meta name="description" content="Gerrit Code Review" />`,
      script: 'gerrit',
      body: html`<gr-app id="app"></gr-app>`,
    }),
};
