import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives a function that runs an act at once, or, while a pointer is pressed, after its click. For what moves the page when a
 * field is left by a press: a line that appears between press and release takes the click away from under the pointer.
 */
export const useAfterPress = (): ((act: () => void) => void) => {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    const release = (): void => {
      pressed.current = false;
      // The click comes right after the release, in the same task.
      setTimeout(() => waiting.current.splice(0).forEach((act) => act()));
    };
    document.addEventListener('pointerdown', () => (pressed.current = true), options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
    return () => ended.abort();
  }, []);
  return (act) => {
    if (pressed.current) waiting.current.push(act);
    else act();
  };
};
