import type { ImageName } from '../../rich-text/tree.ts';

/** The addresses behind image names. It stays in the worker: a page knows names only. */
export type ImageTable = Readonly<Record<ImageName, string>>;

/** Collects the images that an answer mentions. */
export interface ImageCollector {
  readonly table: ImageTable;
  /** Remembers the address and gives its name; `undefined` where there is no address that could be shown. */
  add(
    kind: 'avatar' | 'type' | 'priority' | 'attachment',
    id: string | undefined,
    address: string | undefined,
  ): ImageName | undefined;
}

/** `webUrl` is what relative addresses count from. */
export function createImageCollector(webUrl: string): ImageCollector {
  const table: Record<ImageName, string> = {};
  return {
    table,
    add(kind, id, address) {
      const url = address ? URL.parse(address, `${webUrl}/`) : null;
      if (!id || url === null || !/^https?:$/.test(url.protocol) || url.pathname.endsWith('.svg')) return undefined;
      // Drawn as SVG unless asked otherwise, and SVG is not shown.
      if (url.pathname.includes('/universal_avatar/view/')) url.searchParams.set('format', 'png');
      const name = `${kind}:${id}`;
      table[name] = url.href;
      return name;
    },
  };
}
