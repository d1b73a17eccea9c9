import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/root.ts';

const folder = 'demo-tour';

/** The pictures of a tour, numbered in the order they were taken. */
export interface Album {
  /** Keeps a picture; answers its path from the root. */
  keep(name: string, png: Buffer): string;
}

/** An empty folder for the pictures; those of the last tour go. */
export function openAlbum(): Album {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  let count = 0;
  return {
    keep(name, png) {
      count += 1;
      const path = `${folder}/${String(count).padStart(2, '0')}-${name}.png`;
      writeFileSync(join(root, path), png);
      return path;
    },
  };
}
