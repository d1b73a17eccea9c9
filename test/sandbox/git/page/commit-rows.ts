import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Commit } from '../model.ts';
import { icon } from './icons.ts';
import { authorLink, avatar, timeAgo } from './parts.ts';

function commitRow(project: string, { sha, title, body, author, at }: Commit): Html {
  const short = sha.slice(0, 8);
  const path = `/${project}/-/commit/${sha}`;
  return html`<li class="commit flex-row js-toggle-container" id="commit-${short}">
    <div class="avatar-cell">${avatar(author, 32)}</div>
    <div class="commit-detail flex-list">
      <div class="commit-content" data-testid="commit-content">
        <a class="commit-row-message item-title" href="${path}">${title}</a>${
          body !== undefined &&
          html` <button
            type="button"
            class="text-expander js-toggle-button"
            aria-label="Toggle commit description"
            aria-expanded="false"
          >
            …
          </button>`
        }
        <div class="committer">${authorLink(author)} authored ${timeAgo(at)}</div>
        ${body !== undefined && html`<pre class="commit-row-description js-toggle-content" hidden>${body}</pre>`}
      </div>
      <div class="commit-actions">
        <div class="commit-sha-group" data-testid="commit-sha-group">
          <a class="label label-monospace" href="${path}">${short}</a
          ><button
            type="button"
            class="btn-icon btn-tertiary"
            data-clipboard-text="${sha}"
            aria-label="Copy commit SHA"
          >
            ${icon('copy')}
          </button>
        </div>
      </div>
    </div>
  </li>`;
}

/** Rows of commits below the days they were made on, as on a project's list and on a merge request's tab. */
export function commitRows(project: string, commits: readonly Commit[]): Html {
  const days = Map.groupBy(commits, ({ at }) => at.day);
  return html`<ol id="commits-list" class="list-unstyled content_list">
    ${[...days].map(
      ([day, made]) =>
        html`<li class="commit-header js-commit-header"><span class="day font-weight-bold">${day}</span></li>
          <li class="commits-row" data-day="${day}">
            <ul class="content-list commit-list flex-list">
              ${made.map((each) => commitRow(project, each))}
            </ul>
          </li>`,
    )}
  </ol>`;
}
