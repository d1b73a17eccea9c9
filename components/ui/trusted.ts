/**
 * Lets a handler act only on what the user did. A page can dispatch any event it likes, but not one with `isTrusted`
 * (architecture §3.4); the browser sets it and no script can.
 */
export const trusted =
  <E extends Event>(handler: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted === false) return;
    handler(event);
  };
