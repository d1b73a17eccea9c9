import type { ReadonlySignal } from '@preact/signals';
import type { ImageName } from '../../utils/rich-text/tree.ts';

/** What is known of an image by now. `url` is a data URL: the page's CSP lets nothing else through (architecture §3.5). */
export type ImageState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'failed' };

/**
 * Gives the signal of an image by its name in the issue. Called when a view first needs the image, so that nothing is
 * loaded which is not seen; must return the same signal for the same name as long as the card lives.
 */
export type ImageSource = (name: ImageName) => ReadonlySignal<ImageState>;
