import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { icon } from './icons.ts';
import { authorLink, avatar, timeAgo } from './parts.ts';

function row(state: 'good' | 'quiet', text: Html, actions?: Html): Html {
  return html`<div class="mr-widget-row">
    <span class="mr-widget-state ${state}">${icon(state === 'good' ? 'approval' : 'users')}</span>
    <div class="mr-widget-text">${text}</div>
    ${actions}
  </div>`;
}

function mergeSection({ commits, state, reviewer, at }: MergeRequest): Html {
  if (state === 'merged') return row('good', html`<strong>Merged</strong> by ${authorLink(reviewer)} ${timeAgo(at)}`);
  return html`<div class="mr-state-widget">
    ${row('good', html`<strong>Ready to merge!</strong>`)}
    <div class="mr-widget-body">
      <label><input type="checkbox" checked /> Delete source branch</label>
      <label><input type="checkbox" /> Squash commits</label>
      <p>
        ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'} and 1 merge commit will be added to
        <code>main</code>.
      </p>
      <button type="button" class="gl-button btn btn-confirm">Merge</button>
    </div>
  </div>`;
}

/** Pipeline, approvals, merge: what GitLab's widget says. */
export function widget(request: MergeRequest): Html {
  return html` <div class="mr-section-container">
      ${row('good', html`<strong>Pipeline <a href="#pipeline">48211</a> passed</strong><small>All 14 jobs, in 6 minutes 12 seconds</small>`, html`<span class="mini-pipeline">${['build', 'test', 'deploy'].map((stage) => html`<i title="${stage}: passed">${icon('check')}</i>`)}</span>`)}
    </div>
    <div class="mr-section-container">
      ${row('good', html`<strong>Approved</strong> by ${avatar(request.reviewer, 16)} ${request.reviewer.name}`, html`<button type="button" class="gl-button btn btn-default btn-sm">Approve additionally</button>`)}
    </div>
    <div class="mr-section-container">${mergeSection(request)}</div>`;
}
