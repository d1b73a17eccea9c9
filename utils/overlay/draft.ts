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
  let touched = false;
  let keeping: Promise<unknown> = Promise.resolve();

  const tell = async (): Promise<void> => {
    const told = text.value;
    state.value = 'saving';
    const kept = await keep(told);
    // More may have been typed while the worker wrote.
    if (text.value === told) state.value = kept ? 'saved' : 'unsaved';
  };
  /** Tells the worker at once what it does not have yet. Done when nothing is on its way to it any more. */
  const flush = async (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    if (state.value === 'unsaved') keeping = Promise.all([keeping, tell()]);
    await keeping;
  };

  return {
    text,
    state,
    /** A keystroke. */
    set(typed: string) {
      touched = true;
      text.value = typed;
      state.value = 'unsaved';
      callOff?.();
      callOff = timers.after(restFor, () => void flush());
    },
    /** What was kept earlier. What was typed since wins, an emptied field too: the answer may be older than the keystrokes. */
    restore(kept: string) {
      if (!touched && text.value === '') text.value = kept;
    },
    /** Jira has this text: nothing of it is left to keep. What was typed since stays. */
    drop(sent: string) {
      if (text.value.trim() !== sent) return;
      callOff?.();
      text.value = '';
      state.value = 'saved';
    },
    flush,
  };
}
