import { stepBack } from '../../components/card/step-back.ts';
import type { Marks } from '../paint/marks.ts';
import type { Timers } from './hover-intent.ts';
import { take, targetOf, type OnTrusted } from './on-trusted.ts';
import { isOpenAt, type Stage } from './stage.ts';

/** The focus rests this long on a key, in milliseconds: tabbing through a list opens nothing. */
const focusRests = 350;

/**
 * The card follows the keyboard's focus, lets it in, and goes with Escape.
 *
 * @param cancelHover calls off what the pointer was about to do
 */
export function listenToKeys(marks: Marks, stage: Stage, timers: Timers, on: OnTrusted, cancelHover: () => void): void {
  let callOff: (() => void) | undefined;

  on('focusin', (event) => {
    callOff?.();
    // A closed card gives the focus back to its key, which must not open it again.
    if (event.relatedTarget === stage.element) return;
    const mark = marks.of(targetOf(event));
    const byKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
    if (mark !== undefined && byKeyboard) callOff = timers.after(focusRests, () => stage.open(mark, undefined));
  });

  on('focusout', (event) => {
    callOff?.();
    // The focus went from the key to something that is not the card.
    const elsewhere = event.relatedTarget !== null && event.relatedTarget !== stage.element;
    if (elsewhere && isOpenAt(stage, marks.of(targetOf(event)))) stage.close();
  });

  on(
    'keydown',
    (event) => {
      const { model } = stage;
      // Escape may also end a composition of the input method: that is not for us.
      if (model === undefined || event.isComposing) return;
      const intoCard = event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey);
      if (event.key === 'Escape') {
        take(event);
        cancelHover();
        stepBack(model);
      } else if (intoCard && isOpenAt(stage, marks.of(targetOf(event)))) {
        // The card stands at the end of the document; for the keyboard it follows its key.
        take(event);
        stage.enter();
      }
    },
    { passive: false },
  );
}
