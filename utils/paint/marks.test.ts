// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pieceNear } from './marks.ts';

/** A key broken over two lines. */
const end = new DOMRect(700, 100, 60, 20);
const start = new DOMRect(100, 120, 40, 20);
const whole = new DOMRect(100, 100, 660, 40);

describe('the piece of a mark', () => {
  it.each([
    ['without a point: the first', [end, start], undefined, end],
    ['under the point', [end, start], { x: 110, y: 130 }, start],
    ['nearest to the point', [end, start], { x: 640, y: 105 }, end],
    ['in one piece', [start], { x: 900, y: 900 }, start],
    ['nowhere: the whole', [], undefined, whole],
    ['nowhere near a point: the whole', [], { x: 1, y: 1 }, whole],
  ])('%s', (_case, pieces, near, expected) => {
    expect(pieceNear(pieces, whole, near)).toBe(expected);
  });
});
