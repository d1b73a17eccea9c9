import type { ComponentChildren } from 'preact';

export interface BannerProps {
  readonly tone: 'todo' | 'doing' | 'warn' | 'danger';
  readonly title: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Says that something went wrong, where it went wrong; read aloud when it appears. */
export const Banner = ({ tone, title, children, actions }: BannerProps) => (
  <div class={`lz-banner lz-tone-${tone}`} role="alert">
    <div class="lz-grow">
      <b>{title}</b> {children}
    </div>
    {actions && <div class="lz-banner-actions">{actions}</div>}
  </div>
);
