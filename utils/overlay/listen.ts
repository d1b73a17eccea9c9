import { stepBack } from '../../components/card/step-back.ts';
import type { Mark, Marks } from '../paint/marks.ts';
import { createHoverIntent, type Timers } from './hover-intent.ts';
import type { Point, Stage } from './stage.ts';

/** The pointer rests this long on a key before its card opens, in milliseconds: GitLab's own popovers wait 200. */
const openAfter = 250;
/** It may be away this long before the card closes: the way from the key into the card. */
const closeAfter = 220;
/** The focus rests this long on a key: tabbing through a list opens nothing. */
const focusRests = 350;

/**
 * Opens and closes the card by what a person does: pointer, keyboard focus, tap, Escape, a click elsewhere, scrolling. Events
 * that the page made up are ignored.
 */
export function listen(window: Window, marks: Marks, stage: Stage, timers: Timers, signal: AbortSignal): void {
  const { document } = window;
  const passive = { signal, passive: true, capture: true } as const;
  let pointer: Point = { x: 0, y: 0 };
  let under: EventTarget | null = null;
  let callOffFocus: (() => void) | undefined;
  let frame = 0;

  const hover = createHoverIntent<Mark>({
    openAfter,
    closeAfter,
    timers,
    same: (a, b) => a.key === b.key,
    shown: () => stage.mark,
    open: (mark) => stage.open(mark, pointer),
    close: () => {
      if (!stage.isHeld()) stage.close();
    },
  });

  const look = (): void => {
    frame = 0;
    if (under === stage.element) hover.cancel();
    else hover.over(marks.of(under) ?? marks.at(pointer.x, pointer.y));
  };
  const isOpenAt = (mark: Mark | undefined): boolean => mark !== undefined && mark.key === stage.mark?.key;
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K]) => void,
    options: AddEventListenerOptions,
  ): void => document.addEventListener(type, (event) => event.isTrusted && act(event), options);

  on(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      pointer = { x: event.clientX, y: event.clientY };
      under = event.target;
      // One look per frame, at where the pointer came to: it reports more often than anything can change.
      if (frame === 0) frame = window.requestAnimationFrame(look);
    },
    passive,
  );
  // The pointer has left the window: nothing of ours is under it any more.
  on('pointerleave', () => hover.over(undefined), passive);

  on(
    'focusin',
    (event) => {
      callOffFocus?.();
      const mark = marks.of(event.target);
      const byKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
      if (mark !== undefined && byKeyboard) callOffFocus = timers.after(focusRests, () => stage.open(mark, undefined));
    },
    passive,
  );
  on(
    'focusout',
    (event) => {
      callOffFocus?.();
      // The focus went from the key to something that is not the card.
      const elsewhere = event.relatedTarget !== null && event.relatedTarget !== stage.element;
      if (elsewhere && isOpenAt(marks.of(event.target))) stage.close();
    },
    passive,
  );

  on(
    'keydown',
    (event) => {
      const { model } = stage;
      if (model === undefined) return;
      if (event.key === 'Escape') {
        take(event);
        hover.cancel();
        stepBack(model);
      } else if (
        isOpenAt(marks.of(event.target)) &&
        (event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey))
      ) {
        // The card stands at the end of the document; for the keyboard it follows its key.
        take(event);
        stage.enter();
      }
    },
    { signal, capture: true },
  );

  on(
    'click',
    (event) => {
      // A tap has no hover: the first one opens the card, whose key leads to Jira.
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || event.target === stage.element) return;
      const mark = marks.of(event.target) ?? marks.at(event.clientX, event.clientY);
      if (mark === undefined || isOpenAt(mark)) return;
      if (mark.link === undefined && event.target instanceof Element && event.target.closest('a, button')) return;
      take(event);
      stage.open(mark, { x: event.clientX, y: event.clientY });
    },
    { signal, capture: true },
  );
  on(
    'pointerdown',
    (event) => {
      if (stage.mark === undefined || event.target === stage.element || isOpenAt(marks.of(event.target))) return;
      hover.cancel();
      stage.close();
    },
    passive,
  );

  on('scroll', () => stage.follow(), passive);
  window.addEventListener('resize', () => stage.follow(), { signal });
  // A page on its way out keeps what was typed.
  window.addEventListener('pagehide', () => stage.close(), { signal });
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
