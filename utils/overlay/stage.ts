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
}

const width = 384;
const room = { gap: 6, margin: 8 };
/** Less than this is too little to read an issue in, in px: then the other side of the key is looked at. */
const comfortable = 440;

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

  const put = (): void => {
    if (current === undefined) return;
    const anchor = current.mark.rect(current.near);
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const height = box.offsetHeight;
    // The side is chosen for the card as it will be, not for the skeleton that stands there first.
    const wanted = { width: Math.min(width, viewport.width - 2 * room.margin), height: Math.max(height, comfortable) };
    const { left, top, side, maxHeight: most } = place(anchor, wanted, viewport, room);
    maxHeight.value = most;
    shell.show({ left, top: side === 'below' ? top : anchor.top - room.gap - Math.min(height, most) });
  };
  const sized = new ResizeObserver(put);
  sized.observe(box);
  life.addEventListener('abort', () => {
    sized.disconnect();
    close();
  });

  const close = (): void => {
    if (current === undefined) return;
    const hadFocus = shell.root.activeElement !== null;
    const back = current.mark.link ?? focusedBefore;
    current.model.end();
    current = undefined;
    render(null, box);
    shell.hide();
    if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  };

  return {
    open(mark, near) {
      if (current?.mark.key === mark.key) {
        current = { ...current, mark, near };
        return put();
      }
      close();
      focusedBefore = window.document.activeElement;
      const model = storeFor(mark.key, mark.url);
      current = { mark, near, model };
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
      if (gone && !this.isHeld()) close();
      else if (!gone) put();
    },
    enter() {
      // The first thing in the card that takes the focus: its key.
      box.querySelector<HTMLElement>('a[href], button, textarea, [tabindex="0"]')?.focus({ preventScroll: true });
    },
    isHeld: () =>
      shell.root.activeElement !== null ||
      current?.model.view.value === 'move' ||
      current?.model.sending.value === true,
  };
}
