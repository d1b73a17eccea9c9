import type { Person } from '../../utils/issue/issue.ts';
import type { ImageSource } from './images.ts';
import { colourOf, initials } from './initials.ts';

export interface AvatarProps {
  readonly person: Pick<Person, 'id' | 'name' | 'avatar'>;
  /** Where pictures come from; without it initials stand. */
  readonly images?: ImageSource;
  /** A data URL that is at hand already. */
  readonly url?: string;
  /** px; 20 unless told. */
  readonly size?: 16 | 20 | 24 | 32;
}

/** A person's picture, or their initials on a colour of their own. Decorative: the name stands beside it. */
export const Avatar = ({ person, images, url, size = 20 }: AvatarProps) => {
  const image = person.avatar === undefined ? undefined : images?.(person.avatar).value;
  const source = url ?? (image?.state === 'ready' ? image.url : undefined);
  const shape = `lz-avatar lz-avatar-${size}`;
  if (source) return <img class={shape} src={source} alt="" />;
  return (
    <span class={`${shape} lz-person-${colourOf(person.id || person.name)}`} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
};
