import { signal, type ReadonlySignal } from '@preact/signals';
import { h, render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { Mark } from '../paint/marks.ts';
import { place } from '../place/place.ts';
import type { CardStore } from './card-store.ts';
import type { Shell } from './shell.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reads the height here, so that a new one does not draw the whole card anew. */
const Placed = ({ model, maxHeight }: { model: CardStore; maxHeight: ReadonlySignal<number | undefined> }) =>
  h(Card, { model, maxHeight: maxHeight.value });

/** The one card of a page: opened at a mark, kept beside it, closed. */
export interface Stage {
  open(mark: Mark, near: Point | undefined): void;
  close(): void;
  /** The mark whose card is open. */
  readonly mark: Mark | undefined;
  readonly model: CardStore | undefined;
  /** What carries the card; to the page's eyes everything in it looks like this element. */
  readonly element: Element;
  /** Puts the card back beside its mark after the page moved; closes it when the mark has left the screen and nobody is using it. */
  follow(): void;
  /** Moves the focus into the card. */
  enter(): void;
  /** Somebody types in it or has focused it: it does not close by itself. */
  isHeld(): boolean;
  /** Something in it is half done, a comment or a move: no other card takes its place by itself. */
  isBusy(): boolean;
}

/** Whether the open card is that of this mark's key, wherever on the page it was opened. */
export const isOpenAt = (stage: Pick<Stage, 'mark'>, mark: Mark | undefined): boolean =>
  mark !== undefined && mark.key === stage.mark?.key;

const width = 384;
const room = { gap: 6, margin: 8 };
/** Less than this is too little to read an issue in, in px: then the other side of the key is looked at. */
const comfortable = 440;
/** More than this is a page and no card, in px: what is longer scrolls. */
const tallest = 640;

export function createStage(
  window: Window,
  shell: Shell,
  storeFor: (key: string, url: string) => CardStore,
  life: AbortSignal,
): Stage {
  const box = window.document.createElement('div');
  shell.root.append(box);
  let current: { readonly mark: Mark; readonly near: Point | undefined; readonly model: CardStore } | undefined;
  const maxHeight = signal<number>();
  let focusedBefore: Element | null = null;
  /** Cards that were closed with a write on its way. Opened again, they know what became of it. */
  const writing = new Map<string, CardStore>();

  const isWriting = ({ sending, moving }: CardStore): boolean => sending.value || moving.value;
  const hasFocus = (): boolean => shell.root.activeElement !== null;
  const isBusy = (): boolean =>
    current !== undefined &&
    (isWriting(current.model) ||
      current.model.view.value === 'move' ||
      (hasFocus() && current.model.draft.value.trim() !== ''));
  const isHeld = (): boolean => hasFocus() || isBusy();

  const put = (): void => {
    if (current === undefined) return;
    const anchor = current.mark.rect(current.near);
    // The page has taken the mark away: the card stays where it was.
    if (anchor.width === 0 && shell.isShown()) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    // The side is chosen for the card as it will be, not for the skeleton that stands there first.
    const wanted = {
      width: Math.min(width, viewport.width - 2 * room.margin),
      height: Math.max(box.offsetHeight, comfortable),
    };
    const { left, top, side, maxHeight: most } = place(anchor, wanted, viewport, room);
    maxHeight.value = Math.min(most, tallest);
    shell.show(side === 'below' ? { left, top } : { left, bottom: viewport.height - anchor.top + room.gap });
  };
  const sized = new ResizeObserver(put);
  sized.observe(box);
  life.addEventListener('abort', () => {
    sized.disconnect();
    close();
  });

  const close = (): void => {
    if (current === undefined) return;
    const { mark, model } = current;
    const hadFocus = hasFocus();
    const back = mark.link ?? focusedBefore;
    model.end();
    if (isWriting(model)) writing.set(mark.key, model);
    current = undefined;
    // While the card still stands: the focus comes out of it, and not from nowhere (`listen.ts`).
    if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    render(null, box);
    shell.hide();
  };

  return {
    open(mark, near) {
      if (life.aborted) return;
      if (current?.mark.key === mark.key) {
        current = { ...current, mark, near };
        put();
        return;
      }
      close();
      focusedBefore = window.document.activeElement;
      const model = writing.get(mark.key) ?? storeFor(mark.key, mark.url);
      writing.delete(mark.key);
      current = { mark, near, model };
      model.begin();
      render(h(Placed, { model, maxHeight }), box);
      put();
    },
    close,
    element: shell.element,
    get mark() {
      return current?.mark;
    },
    get model() {
      return current?.model;
    },
    follow() {
      if (current === undefined) return;
      const { top, bottom, width: wide } = current.mark.rect();
      const gone = bottom < 0 || top > window.innerHeight || wide === 0;
      if (gone && !isHeld()) close();
      else if (!gone) put();
    },
    enter() {
      // The first thing in the card that takes the focus: its key.
      box.querySelector<HTMLElement>('a[href], button, textarea, [tabindex="0"]')?.focus({ preventScroll: true });
    },
    isHeld,
    isBusy,
  };
}
