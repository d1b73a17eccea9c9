import { encodePng } from './png.ts';

/** `0xrrggbb`. */
export type Colour = number;

export interface Canvas {
  readonly rectangle: (x: number, y: number, width: number, height: number, colour: Colour) => void;
  readonly circle: (x: number, y: number, radius: number, colour: Colour) => void;
  readonly png: () => Buffer;
}

/**
 * A sheet to draw on, measured in units that are scaled to pixels: a drawing of 100 × 100 units fits every size that is asked for.
 */
export function createCanvas(pixelWidth: number, pixelHeight: number, unitsWide: number, ground: Colour): Canvas {
  const pixels = new Uint8Array(pixelWidth * pixelHeight * 3);
  const scale = pixelWidth / unitsWide;
  const fill = (colour: Colour, within: (x: number, y: number) => boolean): void => {
    for (let at = 0; at < pixelWidth * pixelHeight; at += 1) {
      const x = ((at % pixelWidth) + 0.5) / scale;
      const y = (Math.floor(at / pixelWidth) + 0.5) / scale;
      if (within(x, y)) pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255], at * 3);
    }
  };
  fill(ground, () => true);
  return {
    rectangle: (left, top, width, height, colour) =>
      fill(colour, (x, y) => x >= left && x < left + width && y >= top && y < top + height),
    circle: (centreX, centreY, radius, colour) =>
      fill(colour, (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 < radius ** 2),
    png: () => encodePng(pixelWidth, pixelHeight, pixels),
  };
}
