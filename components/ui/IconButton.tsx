import type { Ref } from 'preact';
import { Icon, type IconName } from './Icons.tsx';
import { trusted } from './trusted.ts';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its accessible name and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of an icon alone. Acts on trusted events only. */
export const IconButton = ({ icon, label, onClick, ref }: IconButtonProps) => (
  <button
    ref={ref}
    type="button"
    class="lz-icon-button"
    aria-label={label}
    title={label}
    onClick={trusted(() => onClick())}
  >
    <Icon name={icon} />
  </button>
);

export interface IconLinkProps {
  readonly icon: IconName;
  readonly label: string;
  readonly href: string;
}

/** The same for what leads away from here. */
export const IconLink = ({ icon, label, href }: IconLinkProps) => (
  <a class="lz-icon-button" href={href} target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
    <Icon name={icon} />
  </a>
);
