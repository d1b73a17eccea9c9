import { mira } from '../content/people.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { MergeRequest, Note } from '../model.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { authorLink, avatar, timeAgo } from './parts.ts';

function systemNote({ id, author, at, words }: Extract<Note, { kind: 'system' }>): Html {
  const sign = words.startsWith('added') ? 'commit' : 'users';
  return html`<li class="note system-note note-wrapper" id="note_${id}">
    <span class="system-note-icon">${icon(sign)}</span>
    <div class="system-note-text">${authorLink(author)} ${words} · ${timeAgo(at)}</div>
  </li>`;
}

function comment({ id, author, at, body }: Extract<Note, { kind: 'comment' }>): Html {
  return html`<li
    class="note note-wrapper note-comment timeline-entry"
    id="note_${id}"
    data-note-id="${id}"
    data-testid="noteable-note-container"
  >
    <div class="timeline-avatar">${avatar(author, 32)}</div>
    <div class="timeline-content">
      <div class="note-header">
        ${authorLink(author)} <span class="note-headline-light">@${author.username} · ${timeAgo(at)}</span
        ><span class="note-actions">${icon('smile')}${icon('dots')}</span>
      </div>
      <div class="note-body"><div class="note-text md">${body}</div></div>
    </div>
  </li>`;
}

const tools: readonly IconName[] = ['bold', 'italic', 'quote', 'code', 'link', 'list'];

function commentForm(): Html {
  return html`<li class="timeline-entry note-form">
    <div class="timeline-avatar">${avatar(mira, 32)}</div>
    <form class="new-note common-note-form gfm-form js-main-target-form">
      <div class="md-area">
        <div class="md-header">
          ${tools.map((name) => html`<button type="button" aria-label="${name}">${icon(name)}</button>`)}
        </div>
        <textarea
          id="note-body"
          class="note-textarea js-gfm-input js-autosize markdown-area"
          data-testid="comment-field"
          aria-label="Comment"
          placeholder="Write a comment or drag your files here…"
        ></textarea>
      </div>
      <button type="button" class="gl-button btn btn-confirm">Comment</button>
    </form>
  </li>`;
}

/** The discussion: what people wrote, what happened in between, and the field for the next comment. */
export function notes({ notes: all }: MergeRequest): Html {
  return html`<h2 class="activity-title">Activity</h2>
    <ul id="notes-list" class="notes main-notes-list timeline">
      ${all.map((note) => (note.kind === 'system' ? systemNote(note) : comment(note)))}${commentForm()}
    </ul>`;
}
