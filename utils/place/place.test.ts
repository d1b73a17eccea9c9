import { expect, test } from 'vitest';
import { place, type Placement, type Rect, type Size } from './place.ts';

const viewport: Size = { width: 1000, height: 800 };
const card: Size = { width: 384, height: 400 };
const key = (left: number, top: number): Rect => ({ left, top, width: 70, height: 20 });

test.each<[string, Rect, Size, Size, Partial<Placement>]>([
  ['below when it fits', key(100, 100), card, viewport, { left: 100, top: 126, side: 'below', maxHeight: 666 }],
  ['exactly fitting below', key(100, 366), card, viewport, { top: 392, side: 'below', maxHeight: 400 }],
  ['one pixel too low: above', key(100, 415), card, viewport, { top: 9, side: 'above', maxHeight: 401 }],
  ['above when only that fits', key(100, 700), card, viewport, { left: 100, top: 294, side: 'above' }],
  ['shifted in from the right', key(950, 100), card, viewport, { left: 608, side: 'below' }],
  ['shifted in from the left', key(-30, 100), card, viewport, { left: 8 }],
  [
    'neither fits, below is bigger',
    key(0, 200),
    { width: 384, height: 700 },
    viewport,
    { top: 226, side: 'below', maxHeight: 566 },
  ],
  [
    'neither fits, above is bigger',
    key(0, 500),
    { width: 384, height: 700 },
    viewport,
    { top: 8, side: 'above', maxHeight: 486 },
  ],
  ['a small box above stands close', key(100, 760), { width: 384, height: 60 }, viewport, { top: 694, side: 'above' }],
  ['wider than the viewport: its start stays', key(100, 100), card, { width: 300, height: 800 }, { left: 8 }],
  ['anchor scrolled out at the top', key(100, -300), card, viewport, { top: 8, side: 'below', maxHeight: 784 }],
  ['anchor scrolled out at the bottom', key(100, 900), card, viewport, { top: 392, side: 'above', maxHeight: 784 }],
  ['no room at all', key(0, 5), card, { width: 100, height: 20 }, { maxHeight: 0 }],
])('%s', (_name, anchor, size, view, expected) => {
  expect(place(anchor, size, view, { gap: 6, margin: 8 })).toMatchObject(expected);
});
