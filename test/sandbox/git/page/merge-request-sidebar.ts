import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest, Person } from '../model.ts';
import { avatar } from './parts.ts';

function block(name: string, title: string, content: Html): Html {
  return html`<div class="block ${name}">
    <div class="title"><span>${title}</span><button type="button" class="btn-link">Edit</button></div>
    <div class="value">${content}</div>
  </div>`;
}

const person = (who: Person): Html =>
  html`<a class="sidebar-person" href="/${who.username}">${avatar(who, 24)}<span>${who.name}</span></a>`;

/** The bar at the right, where an extension may add a block of its own. */
export function mergeRequestSidebar({ author, reviewer, labels, iid }: MergeRequest): Html {
  return html`<aside
    class="right-sidebar js-right-sidebar js-issuable-sidebar right-sidebar-expanded right-sidebar-merge-requests"
    aria-label="merge_request"
    data-issuable-type="merge_request"
  >
    <div class="issuable-sidebar is-merge-request">
      <form class="issuable-context-form inline-update js-issuable-update">
        ${block('assignee', 'Assignee', person(author))} ${block('reviewer', 'Reviewer', person(reviewer))}
        ${block('labels', 'Labels', html`${labels.map((label) => html`<span class="gl-label">${label}</span>`)}`)}
        ${block('milestone', 'Milestone', html`<a href="#milestone">Winter release</a>`)}
        ${block('time-tracking', 'Time tracking', html`<span class="gl-text-subtle">No estimate or time spent</span>`)}
        ${block('participants', `${author === reviewer ? 1 : 2} participants`, html`${avatar(author, 24)} ${avatar(reviewer, 24)}`)}
        <div class="block reference"><div class="value gl-text-subtle">Reference: shop/web!${iid}</div></div>
      </form>
    </div>
  </aside>`;
}
