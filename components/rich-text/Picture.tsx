import { uiTexts } from '../../utils/i18n/texts.ts';
import type { ImageName } from '../../utils/rich-text/tree.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icons.tsx';
import type { ImageSource } from '../ui/images.ts';

export interface PictureProps {
  /** `undefined` for a file that is no image, or that the issue does not hold: it shows by its name. */
  readonly image: ImageName | undefined;
  readonly alt: string;
  readonly images: ImageSource;
  /** Stands in a line of text. */
  readonly inline?: boolean;
}

/** An image once it is there; until then its place, and its description where it never comes. */
export const Picture = ({ image, alt, images, inline = false }: PictureProps) => {
  const known = image === undefined ? undefined : images(image).value;
  if (known?.state === 'ready')
    return <img class={classNames('lz-picture', inline && 'lz-inline')} src={known.url} alt={alt} />;
  if (known?.state === 'waiting') {
    return (
      <span
        class={classNames('lz-picture-place', inline && 'lz-inline')}
        role="img"
        aria-label={alt || uiTexts.image}
      />
    );
  }
  return (
    <span class={classNames('lz-picture-missing', inline && 'lz-inline')}>
      <Icon name="file" size={12} />
      {image === undefined && alt ? alt : uiTexts.imageFailed(alt)}
    </span>
  );
};
