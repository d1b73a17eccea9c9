import type { ComponentChildren } from 'preact';

/** Paths on a 16 px grid with 1.4 px stroke: one family. */
const icons = {
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </>
  ),
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  open: <path d="M6 3.5h6.5V10M12.2 3.8 4 12" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  back: <path d="M9.8 3.5 5.3 8l4.5 4.5" />,
  chevron: <path d="M4 6.2 8 10.2l4-4" />,
  arrow: <path d="M2.5 8h11M9.5 4l4 4-4 4" />,
  settings: (
    <>
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
      <circle cx="11" cy="4.5" r="1.8" />
      <circle cx="5" cy="11.5" r="1.8" />
    </>
  ),
  list: <path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.1M2.8 8h.1M2.8 12h.1" />,
  code: <path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5" />,
  link: (
    <path d="M7 9a2.6 2.6 0 0 0 3.7 0l2.1-2.1a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9 7a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />
  ),
  file: <path d="M4 2.5h5l3.5 3.5v7.5H4zM8.8 2.7V6h3.4" />,
  eye: (
    <>
      <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.3v3.6M8 5.1v.1" />
    </>
  ),
  warning: <path d="M8 2.6 14 13H2zM8 6.6v3M8 11.2v.1" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof icons;

export interface IconProps {
  readonly name: IconName;
  /** px; 16 unless told. */
  readonly size?: number;
}

/** A line icon in the colour of its text. Decorative: the name of a control stands in its label. */
export const Icon = ({ name, size = 16 }: IconProps) => (
  <svg class="lz-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    {icons[name]}
  </svg>
);
