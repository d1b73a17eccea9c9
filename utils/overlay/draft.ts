import { signal } from '@preact/signals';
import type { DraftState } from '../../components/card/model.ts';
import type { Timers } from './hover-intent.ts';

/** How long typing rests before the worker is told: a reload may cost this much, no more. */
const restFor = 250;

/**
 * A half-written comment and whether the worker has it.
 *
 * @param keep tells the worker; answers whether it has the text now
 */
export function createDraft(timers: Timers, keep: (text: string) => Promise<boolean>) {
  const text = signal('');
  const state = signal<DraftState>('saved');
  let callOff: (() => void) | undefined;

  const flush = async (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    if (state.value !== 'unsaved') return;
    const sent = text.value;
    state.value = 'saving';
    const kept = await keep(sent);
    // More may have been typed while the worker wrote.
    if (text.value === sent) state.value = kept ? 'saved' : 'unsaved';
  };

  return {
    text,
    state,
    /** A keystroke. */
    set(typed: string) {
      text.value = typed;
      state.value = 'unsaved';
      callOff?.();
      callOff = timers.after(restFor, () => void flush());
    },
    /** What was kept earlier; what has been typed meanwhile wins. */
    restore(kept: string) {
      if (text.value === '' && state.value === 'saved') text.value = kept;
    },
    /** Jira has it: nothing is left to keep. */
    drop() {
      callOff?.();
      text.value = '';
      state.value = 'saved';
    },
    flush,
  };
}
