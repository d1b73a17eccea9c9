import type { IssueType } from '../../utils/issue/issue.ts';
import type { ImageSource } from './images.ts';

const shapes = {
  bug: <circle cx="5" cy="5" r="3" fill="currentColor" stroke="none" />,
  story: <path d="M3 2v6.4L5 6.8l2 1.6V2z" fill="currentColor" stroke="none" />,
  task: <path d="M2 5.2 4.2 7.4 8 3" />,
  epic: <path d="M5.8 1.4 2.6 5.6h2.2L4.2 8.6l3.2-4.2H5.2z" fill="currentColor" stroke="none" />,
  subtask: <path d="M2.6 2v3.6h4.8M5.6 3.8l1.8 1.8-1.8 1.8" />,
  other: <path d="M2.4 5h5.2M5 2.4v5.2" />,
} satisfies Record<IssueType['shape'], unknown>;

export interface TypeIconProps {
  readonly type: IssueType | undefined;
  readonly images?: ImageSource;
}

/** Jira's own icon of an issue type where it is at hand, else ours. Without a type: the place it will take. */
export const TypeIcon = ({ type, images }: TypeIconProps) => {
  if (!type) return <span class="lz-type" aria-hidden="true" />;
  const image = type.icon === undefined ? undefined : images?.(type.icon).value;
  if (image?.state === 'ready') return <img class="lz-type-image" src={image.url} alt={type.name} title={type.name} />;
  return (
    <span class={`lz-type lz-type-${type.shape}`} role="img" aria-label={type.name} title={type.name}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {shapes[type.shape]}
      </svg>
    </span>
  );
};
