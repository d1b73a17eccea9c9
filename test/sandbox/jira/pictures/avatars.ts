import { createCanvas } from './canvas.ts';

const grounds = [0x6554c0, 0x00875a, 0xde350b, 0xff991f, 0x0065ff, 0x008da6];
const clothes = [0xeae6ff, 0xe3fcef, 0xffebe6, 0xfffae6, 0xdeebff, 0xe6fcff];
const skins = [0xf1c9a5, 0xd9a066, 0xf5d5b8, 0x8d5524, 0xe8b98a, 0xffdbc4];
const hairs = [0x4a2c17, 0x1b1b1b, 0xc9a227, 0x111111, 0x222222, 0xa0522d];

/** The edge length in pixels that Jira's `size=` asks for; 48 without it. */
export const avatarPixels = (size: string | null): number => ({ xsmall: 16, small: 24, medium: 32 })[size ?? ''] ?? 48;

const of = (list: readonly number[], number: number): number => list[number % list.length] ?? 0;

/** A small portrait: every avatar number has its own colours. */
export function drawPerson(avatar: number, pixels: number): Buffer {
  const number = avatar - 10_341;
  const at = ((number % 6) + 6) % 6;
  const canvas = createCanvas(pixels, pixels, 100, of(grounds, at));
  canvas.circle(50, 112, 44, of(clothes, at));
  canvas.circle(50, 38, 25, of(hairs, at));
  canvas.circle(50, 46, 21, of(skins, at));
  canvas.circle(42, 44, 3, 0x333333);
  canvas.circle(58, 44, 3, 0x333333);
  canvas.rectangle(43, 55, 14, 3, 0xb04a4a);
  return canvas.png();
}

/** A project's picture: a pattern of squares from its number. */
export function drawProject(avatar: number, pixels: number): Buffer {
  const canvas = createCanvas(pixels, pixels, 100, of(grounds, avatar));
  for (let cell = 0; cell < 9; cell += 1) {
    if ((avatar * (cell + 3)) % 7 < 3) continue;
    canvas.rectangle(14 + (cell % 3) * 25, 14 + Math.floor(cell / 3) * 25, 22, 22, of(clothes, avatar));
  }
  return canvas.png();
}
