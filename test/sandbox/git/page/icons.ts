import type { Html } from '../html.ts';
import { html } from '../html.ts';

/** Line icons drawn for the sandbox: 16 px, one stroke. */
const paths = {
  plus: 'M8 3v10M3 8h10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3',
  issues: 'M3 3h7v7M13 6v7H6M3 3v7h3',
  merge:
    'M4.5 5v6M4.5 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM4.5 14a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM11.5 14a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM11.5 11V6.5a2 2 0 0 0-2-2H7.5M9 2.5l-2 2 2 2',
  todo: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  home: 'M2.5 7.5L8 3l5.5 4.5M4 7v6h8V7',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
  users:
    'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M11 3.5a2.2 2.2 0 0 1 0 4.2M12.5 10c1.3.5 2 1.7 2 3.5',
  calendar: 'M2.5 4h11v9.500h-11zM2.5 7h11M5.5 2.500v2.500M10.5 2.500v2.5',
  code: 'M5.5 4.500L2 8l3.5 3.500M10.5 4.500L14 8l-3.5 3.5',
  rocket: 'M6 10l-2 .5 1-3.500C6.5 3.5 9 2 13.5 2.5 14 7 12.5 9.5 9 11l-3.5 1 .5-2zM9.8 6.200h.01',
  shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
  chart: 'M2.5 13.500h11M4.5 11V8M8 11V4M11.5 11V6',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.800l1.4 1.400M10.8 10.800l1.4 1.400M12.2 3.800l-1.4 1.400M5.2 10.800l-1.4 1.4',
  chevronDown: 'M4.5 6.500L8 10l3.5-3.5',
  chevronRight: 'M6 4l4 4-4 4',
  copy: 'M6 6h7.500v7.500H6zM10 6V2.500H2.500V10H6',
  check: 'M3.5 8.500l3 3 6-7',
  approval: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 8.200l1.8 1.8 3.2-3.7',
  comment: 'M2.5 3h11v8H7l-3 2.500V11H2.500z',
  smile: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 9.300c1 1.7 4 1.7 5 0M6 6.500h.01M10 6.500h.01',
  dots: 'M8 4h.01M8 8h.01M8 12h.01',
  pencil: 'M10.5 3l2.5 2.5-7 7-3 .5.5-3z',
  commit: 'M8 10.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 8h4M10.5 8h4',
  bold: 'M5 3h3.500a2.3 2.3 0 0 1 0 4.700H5zM5 7.700h4a2.5 2.5 0 0 1 0 5.300H5z',
  italic: 'M7 3h4M5 13h4M9 3L7 13',
  quote: 'M3 4h10M6 8h7M6 12h7M3 8v4',
  link: 'M7 9a3 3 0 0 0 4.2 0l2-2A3 3 0 0 0 9 2.800l-.8.8M9 7a3 3 0 0 0-4.2 0l-2 2A3 3 0 0 0 7 13.200l.8-.8',
  list: 'M6 4h7.500M6 8h7.500M6 12h7.500M3 4h.01M3 8h.01M3 12h.01',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  folder: 'M2 4h4l1.5 1.500H14V13H2z',
  bell: 'M4 11V7.500a4 4 0 0 1 8 0V11l1 1H3zM7 14h2',
} as const;

export type IconName = keyof typeof paths;

/** One icon; it is decoration, so what it means must stand beside it or in a label. */
export function icon(name: IconName): Html {
  return html`<svg class="s16 gl-icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${paths[name]}" /></svg>`;
}

/** The sandbox's own mark: two branches that become one. */
export const logo: Html = html`<svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
  <rect width="24" height="24" rx="7" />
  <path d="M8 17V7m0 1c0 4 8 2 8 7v2" />
  <circle cx="8" cy="6.5" r="1.8" />
  <circle cx="16" cy="17" r="1.8" />
</svg>`;
