import type { IssueKey } from '../issue/issue.ts';

/** A key that is painted on the page, in one place. The same place always gives the same object. */
export interface Mark {
  readonly key: IssueKey;
  readonly url: string;
  /** The link, where the key is one. A highlighted key has no element of its own. */
  readonly link: HTMLAnchorElement | undefined;
  /** Where the mark is now, in viewport coordinates: the piece next to the point when it is broken over lines. */
  rect(near?: { readonly x: number; readonly y: number }): DOMRect;
}

/** What is painted on the page, for whoever reacts to it. */
export interface Marks {
  /** The link of ours, or adopted by us, that an element lies in. The page can't forge one: it is not judged by its looks. */
  of(target: EventTarget | null): Mark | undefined;
  /** The highlighted key under a point of the viewport. */
  at(x: number, y: number): Mark | undefined;
  /** The first mark of a key. */
  first(key: IssueKey): Mark | undefined;
}

/** The piece of a mark next to a point: a key may be broken over two lines. */
export function pieceNear(
  rects: readonly DOMRect[],
  whole: DOMRect,
  near?: { readonly x: number; readonly y: number },
): DOMRect {
  if (near === undefined) return rects[0] ?? whole;
  const away = (rect: DOMRect): number =>
    Math.max(rect.left - near.x, 0, near.x - rect.right) + Math.max(rect.top - near.y, 0, near.y - rect.bottom);
  return rects.toSorted((a, b) => away(a) - away(b))[0] ?? whole;
}
