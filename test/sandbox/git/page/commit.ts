import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Commit, DiffFile } from '../model.ts';
import { commitRows } from './commit-rows.ts';
import { diffs } from './diffs.ts';
import { icon } from './icons.ts';
import { authorLink, avatar, timeAgo } from './parts.ts';
import { shell } from './shell.ts';
import type { View } from './view.ts';

const crumbs = (project: string) =>
  project.split('/').map((text, at, all) => ({ text, href: `/${all.slice(0, at + 1).join('/')}` }));

/** A commit's page: its message in a box, and what it changed. */
export function commitPage(project: string, commit: Commit, files: readonly DiffFile[], view: View): Html {
  const short = commit.sha.slice(0, 8);
  return shell(
    {
      title: `${commit.title} (${short}) · Commits · ${project.replace('/', ' / ')} · GitLab`,
      dataPage: 'projects:commit:show',
      typeId: commit.sha,
      project,
      here: 'Commits',
      crumbs: [
        ...crumbs(project),
        { text: 'Commits', href: `/${project}/-/commits/main` },
        { text: short, href: '#content-body' },
      ],
      content: html` <div class="page-content-header js-commit-box-info">
          <div class="header-main-content">
            <strong>Commit</strong> <span class="commit-sha">${short}</span
            ><button
              type="button"
              class="btn-icon btn-tertiary"
              data-clipboard-text="${commit.sha}"
              aria-label="Copy commit SHA"
            >
              ${icon('copy')}
            </button>
            authored ${timeAgo(commit.at)} by ${avatar(commit.author, 24)} ${authorLink(commit.author)}
          </div>
        </div>
        <div class="commit-box" data-project-path="/${project}">
          <h3 class="commit-title">${commit.title}</h3>
          ${commit.body !== undefined && html`<pre class="commit-description">${commit.body}</pre>`}
        </div>
        <div class="info-well">
          <div class="well-segment">${icon('commit')} on branch <a href="/${project}/-/commits/main">main</a></div>
        </div>
        ${diffs(files)}`,
    },
    view,
  );
}

/** The list of a branch's commits. */
export function commitsPage(project: string, branch: string, commits: readonly Commit[], view: View): Html {
  return shell(
    {
      title: `Commits · ${branch} · ${project.replace('/', ' / ')} · GitLab`,
      dataPage: 'projects:commits:show',
      typeId: branch,
      project,
      here: 'Commits',
      scripts: ['commits'],
      crumbs: [...crumbs(project), { text: 'Commits', href: `/${project}/-/commits/${branch}` }],
      content: html`<h1 class="gl-heading-1 page-title">Commits on <code>${branch}</code></h1>
        ${commitRows(project, commits)}`,
    },
    view,
  );
}
