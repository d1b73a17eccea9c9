import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { mergeRequestHeader } from './merge-request-header.ts';
import { mergeRequestSidebar } from './merge-request-sidebar.ts';
import { icon } from './icons.ts';
import { badge } from './parts.ts';
import { shell } from './shell.ts';
import type { View } from './view.ts';

export type Tab = 'show' | 'commits' | 'diffs';

const tabs: readonly {
  readonly action: Tab;
  readonly pane: string;
  readonly name: string;
  readonly counter: string;
}[] = [
  { action: 'show', pane: 'notes', name: 'Overview', counter: 'js-discussions-count' },
  { action: 'commits', pane: 'commits', name: 'Commits', counter: 'js-commits-count' },
  { action: 'diffs', pane: 'diffs', name: 'Changes', counter: 'js-changes-tab-count' },
];

/** The path of a merge request's page, or of one of its tabs. */
export function mergeRequestPath(project: string, iid: number, tab: Tab = 'show'): string {
  return `/${project}/-/merge_requests/${iid}${tab === 'show' ? '' : `/${tab}`}`;
}

function tabBar(project: string, request: MergeRequest, open: Tab): Html {
  const counts: Readonly<Record<Tab, number>> = {
    show: request.notes.filter(({ kind }) => kind === 'comment').length,
    commits: request.commits.length,
    diffs: request.files.length,
  };
  return html`<div class="merge-request-tabs-container">
    <ul class="merge-request-tabs nav-tabs nav nav-links">
      ${tabs.map(
        ({ action, pane, name, counter }) =>
          html`<li class="${pane}-tab${action === open && ' active'}" data-testid="${pane}-tab">
            <a
              href="${mergeRequestPath(project, request.iid, action)}"
              data-action="${action}"
              data-target="#${pane}"
              data-toggle="tabvue"
              >${name} ${badge(counts[action], counter)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function overview(request: MergeRequest, { jiraUrl }: View): Html {
  return html`<div class="merge-request-overview">
    <section>
      <div class="issuable-discussion js-vue-notes-event">
        <div class="detail-page-description">
          <div class="description js-task-list-container" data-testid="description-content">
            <div class="md">${request.description(jiraUrl)}</div>
            <textarea
              class="hidden js-task-list-field"
              aria-label="Description"
              data-value="${request.markdown}"
              readonly
              hidden
            >
${request.markdown}</textarea>
          </div>
        </div>
        <div class="emoji-block js-noteable-awards">
          <button type="button" class="award-control">👍 <span>2</span></button
          ><button type="button" class="award-control" aria-label="Add reaction">${icon('smile')}</button>
        </div>
        <h2 class="gl-sr-only" id="merge-request-widgets-heading">Merge request reports</h2>
        <div
          class="mr-widget"
          id="js-vue-mr-widget"
          role="region"
          aria-labelledby="merge-request-widgets-heading"
        ></div>
        <div
          id="js-vue-mr-discussions"
          data-noteable-data="${JSON.stringify({ iid: request.iid, title: request.title })}"
        ></div>
      </div>
    </section>
    ${mergeRequestSidebar(request)}
  </div>`;
}

/**
 * The page of a merge request with one tab open. As GitLab's, it holds no comment, no widget, no commit and no change:
 * `browser/merge-request.ts` fetches them, and changes tabs without loading the page again.
 */
export function mergeRequestPage(project: string, request: MergeRequest, open: Tab, view: View): Html {
  const path = mergeRequestPath(project, request.iid);
  const hidden = (tab: Tab) => tab !== open && html` hidden`;
  return shell(
    {
      title: `${request.title} (!${request.iid}) · Merge requests · ${project.replace('/', ' / ')} · GitLab`,
      dataPage: `projects:merge_requests:${open === 'diffs' ? 'diffs' : 'show'}`,
      typeId: String(request.iid),
      project,
      here: 'Merge requests',
      scripts: ['merge-request', ...(request.nextTitles ? ['owned-title'] : [])],
      crumbs: [
        ...project.split('/').map((text, at, parts) => ({ text, href: `/${parts.slice(0, at + 1).join('/')}` })),
        { text: 'Merge requests', href: `/${project}/-/merge_requests` },
        { text: `!${request.iid}`, href: path },
      ],
      content: html`<div
        class="merge-request"
        data-mr-action="${open}"
        data-project-path="${project}"
        data-url="${path}.json"
        data-lock-version="0"
      >
        ${mergeRequestHeader(project, request, tabBar(project, request, open))}
        <div class="tab-content" id="diff-notes-app">
          <div class="tab-pane notes voting_notes" id="notes" ${hidden('show')}>${overview(request, view)}</div>
          <div class="tab-pane commits" id="commits" ${hidden('commits')}></div>
          <div class="tab-pane diffs" id="diffs" ${hidden('diffs')}></div>
        </div>
      </div>`,
    },
    view,
  );
}
