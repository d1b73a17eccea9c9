/** A clock that can be held in tests. */
export interface Timers {
  /** Calls back after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, act: () => void): () => void;
}

export const browserTimers: Timers = {
  after(milliseconds, act) {
    const id = setTimeout(act, milliseconds);
    return () => clearTimeout(id);
  },
};

export interface HoverIntent<T> {
  /** The pointer rests on a target, or on nothing of ours. */
  over(target: T | undefined): void;
  /** The pointer is on the card, or something else happened: nothing that was about to open or close does. */
  cancel(): void;
}

/**
 * Tells a pointer that wants to know from one that passes by: opens when it rests, closes when it has been away for a while,
 * so that it can travel into the card.
 */
export function createHoverIntent<T>(options: {
  readonly openAfter: number;
  readonly closeAfter: number;
  readonly timers: Timers;
  /** Whether two targets are one and the same. */
  same(a: T, b: T): boolean;
  /** What is open now, by whatever way it was opened. */
  shown(): T | undefined;
  open(target: T): void;
  close(): void;
}): HoverIntent<T> {
  let pending: T | undefined;
  let callOff: (() => void) | undefined;

  const cancel = (): void => {
    callOff?.();
    callOff = undefined;
    pending = undefined;
  };
  const wait = (milliseconds: number, act: () => void): void => {
    callOff = options.timers.after(milliseconds, () => {
      cancel();
      act();
    });
  };
  const leave = (): void => {
    if (pending !== undefined) cancel();
    if (options.shown() !== undefined && callOff === undefined) wait(options.closeAfter, options.close);
  };

  return {
    over(target) {
      if (target === undefined) return leave();
      if (pending !== undefined && options.same(pending, target)) return;
      cancel();
      const shown = options.shown();
      if (shown !== undefined && options.same(shown, target)) return;
      pending = target;
      wait(options.openAfter, () => options.open(target));
    },
    cancel,
  };
}
