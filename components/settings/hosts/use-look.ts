import { useEffect } from 'preact/hooks';
import type { HostActions } from './actions.ts';

/** Has the hosts' pages looked at when this comes into sight, and each time the user comes back from one of them. */
export const useLook = ({ lookAtHosts }: Pick<HostActions, 'lookAtHosts'>): void => {
  useEffect(() => {
    const ended = new AbortController();
    const look = (): void => {
      if (document.visibilityState === 'visible') void lookAtHosts();
    };
    look();
    document.addEventListener('visibilitychange', look, { signal: ended.signal });
    return () => ended.abort();
  }, [lookAtHosts]);
};
