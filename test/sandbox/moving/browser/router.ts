import { createElement, useSyncExternalStore, type ReactNode } from 'react';

/** A button that is found, and called, by what it does. */
export const button = (id: string, onClick: () => void): ReactNode => createElement('button', { id, onClick }, id);

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

/** What a router does on a click: another address in the same document, then another view. */
export function go(how: 'pushState' | 'replaceState', path: string): void {
  history[how](null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** The path and the query that are shown; `onServer` is the address that a server was asked for. */
export const useAddress = (onServer: string): string =>
  useSyncExternalStore(
    subscribe,
    () => location.pathname + location.search,
    () => onServer,
  );
