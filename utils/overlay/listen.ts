import type { Marks } from '../paint/marks.ts';
import type { Timers } from './hover-intent.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { onTrustedOf } from './on-trusted.ts';
import type { Stage } from './stage.ts';

/** Opens and closes the card by what a person does: pointer, keyboard focus, tap, Escape, a click elsewhere, scrolling. */
export function listen(window: Window, marks: Marks, stage: Stage, timers: Timers, signal: AbortSignal): void {
  const on = onTrustedOf(window.document, signal);
  const hover = listenToPointer(window, marks, stage, timers, on);
  listenToKeys(marks, stage, timers, on, hover.cancel);

  on('scroll', () => stage.follow());
  window.addEventListener('resize', () => stage.follow(), { signal });
  // A page on its way out keeps what was typed.
  window.addEventListener('pagehide', () => stage.close(), { signal });
}
