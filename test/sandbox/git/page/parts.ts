import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Moment, Person } from '../model.ts';

/** A person's picture. */
export function avatar({ id, name }: Person, size: 16 | 24 | 32): Html {
  return html`<img
    class="gl-avatar avatar s${size}"
    src="/uploads/-/system/user/avatar/${id}/avatar.svg"
    width="${size}"
    height="${size}"
    alt="${name}’s avatar"
    loading="eager"
  />`;
}

export function authorLink({ id, name, username }: Person): Html {
  return html`<a
    class="author-link js-user-link"
    href="/${username}"
    data-user-id="${id}"
    data-username="${username}"
    data-name="${name}"
    ><span class="author">${name}</span></a
  >`;
}

export function timeAgo({ iso, words, day }: Moment): Html {
  return html`<time class="js-timeago" datetime="${iso}" title="${day}">${words}</time>`;
}

export function badge(count: number, name: string): Html {
  return html`<span class="gl-badge badge badge-pill badge-neutral"
    ><span class="gl-badge-content"><span class="${name}">${count}</span></span></span
  >`;
}

/** The file behind an avatar's address: initials on the person's colour. */
export function avatarFile({ initials, colour }: Person): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" fill="${colour}" />
    <text
      x="16"
      y="20.5"
      text-anchor="middle"
      font-family="Inter, system-ui, sans-serif"
      font-size="12.5"
      font-weight="600"
      fill="#fff"
    >
      ${initials}
    </text>
  </svg>`;
}
