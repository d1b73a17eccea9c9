import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { icon } from './icons.ts';
import { shell } from './shell.ts';
import type { View } from './view.ts';

const entries: readonly (readonly ['folder' | 'file', string, string])[] = [
  ['folder', 'ci', 'Move the build cache'],
  ['folder', 'src', 'Round once, after all discounts'],
  ['folder', 'test', 'Name the stages of the pipeline'],
  ['file', 'package.json', 'Update the linter'],
  ['file', 'README.md', 'Say how to start the shop'],
];

/** A project's home page. Nothing on it looks like a key. */
export function projectPage(project: string, view: View): Html {
  return shell(
    {
      title: `${project.replace('/', ' / ')} · GitLab`,
      dataPage: 'projects:show',
      project,
      here: 'Repository',
      crumbs: project.split('/').map((text, at, parts) => ({ text, href: `/${parts.slice(0, at + 1).join('/')}` })),
      content: html`<h1 class="gl-heading-1 page-title" data-testid="project-name-content">web</h1>
        <p class="gl-text-subtle">The shop that customers see.</p>
        <table class="tree-table">
          <tbody>
            ${entries.map(
              ([kind, name, last]) =>
                html`<tr>
                  <td>${icon(kind)} <a href="/${project}/-/tree/main/${name}">${name}</a></td>
                  <td class="gl-text-subtle">${last}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <article class="file-holder readme-holder">
          <div class="file-title">${icon('file')} README.md</div>
          <div class="file-content md">
            <h2>web</h2>
            <p>Install, start, and open the shop in a browser. Every merge request needs one approval.</p>
          </div>
        </article>`,
    },
    view,
  );
}

export function notFoundPage(view: View): Html {
  return shell(
    {
      title: 'Not Found · GitLab',
      dataPage: 'errors:show',
      crumbs: [],
      content: html`<div class="not-found">
        <h1 class="gl-heading-1">404: Page not found</h1>
        <p>Make sure the address is correct and the page has not moved.</p>
        <p><a href="/">Go to the project</a></p>
      </div>`,
    },
    view,
  );
}
