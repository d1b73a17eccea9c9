import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { icon } from './icons.ts';
import { authorLink, timeAgo } from './parts.ts';

const states = { opened: 'Open', merged: 'Merged' } as const;

function titleRow(project: string, { iid, title, nextTitles }: MergeRequest): Html {
  return html`<div class="detail-page-header">
    <h1
      class="title gl-heading-1"
      data-testid="title-content"
      ${nextTitles && html` data-next-titles="${JSON.stringify(nextTitles)}"`}
    >
      ${title}
    </h1>
    <div class="js-issuable-actions">
      ${nextTitles && html`<button type="button" class="gl-button btn btn-default js-next-title">Next title</button>`}
      <a
        class="gl-button btn btn-default"
        href="/${project}/-/merge_requests/${iid}/edit"
        data-testid="edit-title-button"
        >Edit</a
      >
      <button type="button" class="gl-button btn btn-default" data-testid="mr-code-dropdown">
        Code ${icon('chevronDown')}
      </button>
      <button type="button" class="gl-button btn btn-default btn-icon btn-tertiary" aria-label="Merge request actions">
        ${icon('dots')}
      </button>
    </div>
  </div>`;
}

function stateLine(project: string, request: MergeRequest): Html {
  const { author, source, title, state, at } = request;
  return html`<div class="detail-page-description merge-request-line">
    <div class="js-mr-header">
      <span class="gl-badge issuable-status-badge ${state}">${icon('merge')}<span>${states[state]}</span></span>
    </div>
    <a class="merge-request-sticky-title" aria-hidden="true" tabindex="-1" href="#content-body">${title}</a>
    <div class="merge-request-author-container">${authorLink(author)} requested to merge</div>
    <a class="ref-container" title="${source}" href="/${project}/-/tree/${source}">${source}</a>
    <button
      type="button"
      class="gl-button btn btn-icon btn-sm btn-tertiary js-source-branch-copy"
      data-clipboard-text="${source}"
      aria-label="Copy branch name"
      title="Copy branch name"
    >
      ${icon('copy')}
    </button>
    into
    <a class="ref-container" title="main" href="/${project}/-/tree/main">main</a>
    ${timeAgo(at)}
  </div>`;
}

/** Title, state and branches, and the line with the tabs that stays in sight; the title stands in it a second time. */
export function mergeRequestHeader(project: string, request: MergeRequest, tabs: Html): Html {
  return html`${titleRow(project, request)}
    <div class="merge-request-details issuable-details">
      <div class="merge-request-sticky-header-wrapper js-merge-request-sticky-header-wrapper">
        <div class="merge-request-sticky-header">${stateLine(project, request)}${tabs}</div>
      </div>
    </div>`;
}
