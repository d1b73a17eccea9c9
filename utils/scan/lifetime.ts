/** How long a script is in charge of its page. */
export interface Lifetime {
  /** Aborts when a younger copy takes over, when the extension it came from is gone, and when it is ended. */
  readonly signal: AbortSignal;
  end(): void;
  /** Looks whether its extension is still there. One that was removed or updated says no goodbye. */
  look(): void;
}

/** Pages can hear and send it: all that they get from it is that the scripts of an extension go. */
const sign = 'lozenge:successor';

/** Begins a script's time in a page: those that an earlier edition of the extension left there go quietly. */
export function beginLifetime(document: Document, isConnected: () => boolean): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  document.dispatchEvent(new Event(sign));
  document.addEventListener(sign, end, { signal });
  return {
    signal,
    end,
    look() {
      if (!isConnected()) end();
    },
  };
}
