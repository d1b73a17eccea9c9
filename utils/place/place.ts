/** A box in viewport coordinates, px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  /** Between anchor and box, px. */
  readonly gap: number;
  /** Kept free at the edges of the viewport, px. */
  readonly margin: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above';
  /** What the box may grow to on this side without leaving the viewport, px; never negative. */
  readonly maxHeight: number;
}

/**
 * Where a box stands next to its anchor: below it, else above it, else on the side that has more room, cut to it. Its
 * start is the anchor's start, moved sideways as far as the viewport asks. All in px of the viewport.
 */
export const place = (anchor: Rect, size: Size, viewport: Size, { gap, margin }: Room): Placement => {
  const end = anchor.top + anchor.height;
  const roomBelow = viewport.height - margin - (end + gap);
  const roomAbove = anchor.top - gap - margin;
  const fitsBelow = size.height <= roomBelow;
  const fitsAbove = size.height <= roomAbove;
  const side = fitsBelow || (!fitsAbove && roomBelow >= roomAbove) ? 'below' : 'above';

  const maxHeight = Math.max(0, Math.min(side === 'below' ? roomBelow : roomAbove, viewport.height - 2 * margin));
  const height = Math.min(size.height, maxHeight);
  const wishedTop = side === 'below' ? end + gap : anchor.top - gap - height;

  return {
    left: clamp(anchor.left, margin, viewport.width - margin - size.width),
    // An anchor that scrolled out of view must not take the box with it.
    top: clamp(wishedTop, margin, viewport.height - margin - height),
    side,
    maxHeight,
  };
};

/** Where the bounds contradict each other the lower one wins: the box's start stays in view. */
const clamp = (value: number, lowest: number, highest: number): number => Math.max(lowest, Math.min(value, highest));
