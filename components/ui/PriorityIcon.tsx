import type { Priority } from '../../utils/issue/issue.ts';
import type { ImageSource } from './images.ts';

const shapes = {
  highest: <path d="m2 6.5 4-4 4 4M2 10.2l4-4 4 4" />,
  high: <path d="m2 8 4-4 4 4" />,
  medium: <path d="M2 4.2h8M2 7.8h8" />,
  low: <path d="m2 4 4 4 4-4" />,
  lowest: <path d="m2 1.8 4 4 4-4M2 5.5l4 4 4-4" />,
} satisfies Record<NonNullable<Priority['level']>, unknown>;

export interface PriorityIconProps {
  readonly priority: Priority;
  readonly images: ImageSource;
}

/** Ours for Jira's usual five, which follow the theme; Jira's own for other schemes. Decorative: the name stands beside it. */
export const PriorityIcon = ({ priority, images }: PriorityIconProps) => {
  if (priority.level) {
    return (
      <svg
        class={`lz-priority lz-priority-${priority.level}`}
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
      >
        {shapes[priority.level]}
      </svg>
    );
  }
  const image = priority.icon === undefined ? undefined : images(priority.icon).value;
  return image?.state === 'ready' ? <img class="lz-priority-image" src={image.url} alt="" /> : null;
};
