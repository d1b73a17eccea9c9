import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';

export type SidebarItem = 'Merge requests' | 'Commits' | 'Repository';

const sections: readonly (readonly [string, IconName])[] = [
  ['Manage', 'users'],
  ['Plan', 'calendar'],
  ['Code', 'code'],
  ['Build', 'rocket'],
  ['Secure', 'shield'],
  ['Analyze', 'chart'],
  ['Settings', 'gear'],
];

const codeItems: readonly { readonly name: SidebarItem; readonly path: string; readonly count?: number }[] = [
  { name: 'Merge requests', path: '/-/merge_requests', count: 7 },
  { name: 'Repository', path: '' },
  { name: 'Commits', path: '/-/commits/main' },
];

function codeMenu(project: string, here: SidebarItem | undefined): Html {
  return html`<ul class="super-sidebar-menu">
    ${codeItems.map(
      ({ name, path, count }) =>
        html`<li>
          <a class="super-sidebar-nav-item" href="/${project}${path}" ${name === here && html` aria-current="page"`}
            ><span class="nav-item-text">${name}</span
            >${count !== undefined && html`<span class="gl-badge">${count}</span>`}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** The bar at the left: the project's name and its menus, *Code* open. */
export function sidebar(project: string, here: SidebarItem | undefined): Html {
  const name = project.split('/').at(-1) ?? project;
  return html`<aside
    class="js-super-sidebar super-sidebar"
    id="super-sidebar"
    data-testid="super-sidebar"
    data-root-path="/"
  >
    <nav aria-label="Primary navigation">
      <a class="context-switcher" href="/${project}"
        ><span class="project-avatar" aria-hidden="true">${name.charAt(0).toUpperCase()}</span><span>${name}</span></a
      >
      <ul class="super-sidebar-menu pinned">
        ${sections.map(
          ([section, sign]) =>
            html`<li>
              <button
                type="button"
                class="super-sidebar-nav-item section"
                aria-expanded="${section === 'Code' ? 'true' : 'false'}"
              >
                ${icon(sign)}<span class="nav-item-text">${section}</span
                >${icon(section === 'Code' ? 'chevronDown' : 'chevronRight')}</button
              >${section === 'Code' && codeMenu(project, here)}
            </li>`,
        )}
      </ul>
    </nav>
  </aside>`;
}
