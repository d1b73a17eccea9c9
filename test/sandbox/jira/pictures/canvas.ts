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
  const edge = (units: number, most: number): number => Math.min(Math.max(Math.round(units * scale), 0), most);
  const fill = (
    left: number,
    top: number,
    right: number,
    bottom: number,
    paint: (x: number, y: number) => boolean,
    colour: Colour,
  ): void => {
    for (let y = edge(top, pixelHeight); y < edge(bottom, pixelHeight); y += 1) {
      for (let x = edge(left, pixelWidth); x < edge(right, pixelWidth); x += 1) {
        if (paint((x + 0.5) / scale, (y + 0.5) / scale))
          pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255], (y * pixelWidth + x) * 3);
      }
    }
  };
  fill(0, 0, Infinity, Infinity, () => true, ground);
  return {
    rectangle: (left, top, width, height, colour) => fill(left, top, left + width, top + height, () => true, colour),
    circle: (centreX, centreY, radius, colour) =>
      fill(
        centreX - radius,
        centreY - radius,
        centreX + radius,
        centreY + radius,
        (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 < radius ** 2,
        colour,
      ),
    png: () => encodePng(pixelWidth, pixelHeight, pixels),
  };
}
