import { refuse } from '../../result/result.ts';
import type { AttachmentOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { loadableImageUrl } from '../words/image-url.ts';

/** The pictures that answers name. */
export const createImageOperation = ({ site, http }: Speaker): Pick<AttachmentOperations, 'image'> => ({
  async image(address) {
    const url = loadableImageUrl(site, address);
    return url === undefined ? refuse({ kind: 'refused' }) : http.image(url);
  },
});
