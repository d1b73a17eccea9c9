import type { Mark, Marks } from '../paint/marks.ts';
import { createHoverIntent, type HoverIntent, type Timers } from './hover-intent.ts';
import { take, targetOf, type OnTrusted } from './on-trusted.ts';
import { isOpenAt, type Point, type Stage } from './stage.ts';

/** The pointer rests this long on a key before its card opens, in milliseconds: GitLab's own popovers wait 200. */
const openAfter = 250;
/** It may be away this long before the card closes: the way from the key into the card. */
const closeAfter = 220;

/** Mouse, pen and finger: a rest on a key or a tap opens its card, leaving it or a press elsewhere closes. */
export function listenToPointer(
  window: Window,
  marks: Marks,
  stage: Stage,
  timers: Timers,
  on: OnTrusted,
): HoverIntent<Mark> {
  let pointer: Point = { x: 0, y: 0 };
  let under: EventTarget | null = null;
  let frame = 0;

  const hover = createHoverIntent<Mark>({
    openAfter,
    closeAfter,
    timers,
    // A key may stand on the page many times: the card goes to where the pointer rests.
    same: (a, b) => a === b,
    shown: () => stage.mark,
    open: (mark) => {
      if (!stage.isBusy()) stage.open(mark, pointer);
    },
    close: () => {
      if (!stage.isHeld()) stage.close();
    },
  });
  const markUnder = (target: EventTarget | null, { x, y }: Point): Mark | undefined =>
    marks.of(target) ?? marks.at(x, y);
  const look = (): void => {
    frame = 0;
    if (under === stage.element) hover.cancel();
    else hover.over(markUnder(under, pointer));
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    pointer = pointOf(event);
    under = targetOf(event);
    // One look per frame, at where the pointer came to: it reports more often than anything can change.
    if (frame === 0) frame = window.requestAnimationFrame(look);
  });

  on('pointerleave', (event) => {
    // The capture hears it for every element; with the root, the pointer has left the window.
    if (event.target !== window.document.documentElement) return;
    window.cancelAnimationFrame(frame);
    frame = 0;
    hover.over(undefined);
  });

  on(
    'click',
    (event) => {
      // A tap has no hover: the first one opens the card, whose key leads to Jira.
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || event.target === stage.element) return;
      const mark = markUnder(targetOf(event), pointOf(event));
      if (mark === undefined || isOpenAt(stage, mark)) return;
      if (mark.link === undefined && event.target instanceof Element && event.target.closest('a, button')) return;
      take(event);
      stage.open(mark, pointOf(event));
    },
    { passive: false },
  );

  on('pointerdown', (event) => {
    if (stage.mark === undefined || event.target === stage.element) return;
    if (isOpenAt(stage, markUnder(targetOf(event), pointOf(event)))) return;
    hover.cancel();
    stage.close();
  });

  return hover;
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
