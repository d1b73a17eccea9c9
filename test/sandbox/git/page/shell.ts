import { mira } from '../content/people.ts';
import { html, Html } from '../html.ts';
import { icon, logo } from './icons.ts';
import { avatar } from './parts.ts';
import { sidebar } from './sidebar.ts';
import type { SidebarItem } from './sidebar.ts';
import type { View } from './view.ts';

export type Crumb = { readonly text: string; readonly href: string };

export type Shell = {
  readonly title: string;
  /** GitLab's name of the page, as `body[data-page]` carries it: `projects:merge_requests:show`. */
  readonly dataPage: string;
  /** What the route's id is: a merge request's number, a commit, a branch. */
  readonly typeId?: string;
  /** The path of the project, or `undefined` on pages outside projects. */
  readonly project?: string;
  readonly crumbs: readonly Crumb[];
  readonly here?: SidebarItem;
  readonly scripts?: readonly string[];
  readonly content: Html;
};

// Content scripts read the text of this script; they cannot see `window.gon` from their own world (hosts.md §0.2).
function gon({ origin, nonce, theme }: View): Html {
  const facts = {
    api_version: 'v4',
    relative_url_root: '',
    gitlab_url: origin,
    revision: '5e9d2c0f1ab',
    user_color_mode: `gl-${theme}`,
    version: '18.9.1-sandbox',
    current_user_id: mira.id,
    current_username: mira.username,
    current_user_fullname: mira.name,
  };
  const lines = Object.entries(facts).map(
    ([name, value]) => `gon.${name}=${JSON.stringify(value).replaceAll('<', '\\u003c')};`,
  );
  return html`<script nonce="${nonce}">
    ${new Html(`\n//<![CDATA[\nwindow.gon={};${lines.join('')}\n//]]>\n`)};
  </script>`;
}

function colourScript({ nonce, theme }: View): Html | false {
  if (theme !== 'system') return false;
  const follow = `const dark = matchMedia('(prefers-color-scheme: dark)');
const apply = () => document.documentElement.classList.toggle('gl-dark', dark.matches);
apply(); dark.addEventListener('change', apply);`;
  return html`<script nonce="${nonce}">
    ${new Html(follow)};
  </script>`;
}

function scripts(names: readonly string[], { nonce }: View): Html | false {
  if (names.length === 0) return false;
  const imports = JSON.stringify({ imports: { preact: '/assets/preact.mjs' } });
  return html`<script type="importmap" nonce="${nonce}">
      ${new Html(imports)}
    </script>
    ${names.map((name) => html`<script type="module" src="/assets/${name}.ts"></script>`)}`;
}

function topBar(): Html {
  return html`<header class="super-topbar js-super-topbar">
    <a class="brand-header-logo" href="/" aria-label="Home">${logo}</a>
    <button type="button" class="super-topbar-search" id="super-sidebar-search">
      ${icon('search')}<span>Search or go to…</span><kbd>/</kbd>
    </button>
    <nav class="super-topbar-links" aria-label="Your work">
      <button type="button" class="topbar-icon" aria-label="Create new…">${icon('plus')}</button>
      <a class="topbar-icon" href="/dashboard/merge_requests" aria-label="Merge requests"
        >${icon('merge')}<span>2</span></a
      >
      <a class="topbar-icon" href="/dashboard/todos" aria-label="To-Do List">${icon('todo')}<span>4</span></a>
      <button type="button" class="topbar-user" aria-label="${mira.name}">${avatar(mira, 24)}</button>
    </nav>
  </header>`;
}

function breadcrumbs(crumbs: readonly Crumb[]): Html {
  return html`<div class="top-bar-fixed" data-testid="top-bar">
    <div class="top-bar-container">
      <nav id="js-vue-page-breadcrumbs-wrapper" data-testid="breadcrumb-links" aria-label="Breadcrumb">
        <ol class="gl-breadcrumb-list">
          ${crumbs.map(({ text, href }) => html`<li class="gl-breadcrumb-item"><a href="${href}">${text}</a></li>`)}
        </ol>
      </nav>
    </div>
  </div>`;
}

/** A whole page in GitLab's frame: marks of identity, bars, and the panel that scrolls (the window does not). */
export function shell(page: Shell, view: View): Html {
  const [group, project] = page.project?.split('/') ?? [];
  return html`<!DOCTYPE html>
    <html class="gl-${view.theme} with-top-bar with-header application-chrome page-with-panels" lang="en">
      <head prefix="og: http://ogp.me/ns#">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        ${gon(view)}${colourScript(view)}
        <meta property="og:type" content="object" />
        <meta property="og:site_name" content="GitLab" />
        <meta property="og:title" content="${page.title}" />
        <meta name="csrf-param" content="authenticity_token" />
        <meta name="csrf-token" content="c2FuZGJveC1ub3QtYS1zZWNyZXQ" />
        <meta name="csp-nonce" content="${view.nonce}" />
        <link rel="icon" type="image/svg+xml" href="/assets/mark.svg" id="favicon" />
        <link rel="stylesheet" href="/assets/application.css" />
        ${scripts(page.scripts ?? [], view)}
      </head>
      <body
        class="tab-width-8 gl-browser-chrome"
        data-page="${page.dataPage}"
        ${page.typeId !== undefined && html` data-page-type-id="${page.typeId}"`}${
          project !== undefined &&
          html` data-group="${group}" data-group-full-path="${group}" data-namespace-id="3" data-project="${project}"
          data-project-full-path="${page.project}" data-project-id="41"`
        }
      >
        ${topBar()}
        <div class="layout-page js-page-layout page-with-super-sidebar">
          ${page.project !== undefined && sidebar(page.project, page.here)}
          <div class="panels-container">
            <div class="content-panels js-content-panels">
              <div class="js-static-panel static-panel content-wrapper paneled-view" id="static-panel-portal">
                <div class="panel-header">${breadcrumbs(page.crumbs)}</div>
                <div class="panel-content">
                  <div class="panel-content-inner js-static-panel-inner">
                    <div class="container-fluid container-limited">
                      <main class="content" id="content-body">${page.content}</main>
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </body>
    </html>`;
}
