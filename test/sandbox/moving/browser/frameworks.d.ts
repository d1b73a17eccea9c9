// What the pages use of React and Turbo, which come without types.
declare module 'react' {
  export interface ReactNode {
    readonly type: unknown;
  }
  type Child = ReactNode | string | number | false | undefined | readonly Child[];
  type Component<P> = (props: P) => ReactNode;
  export function createElement<P extends object>(
    type: string | Component<P>,
    props: (P & { readonly key?: string | number }) | null,
    ...children: readonly Child[]
  ): ReactNode;
  export function useState<T>(first: T): [T, (next: T | ((before: T) => T)) => void];
  export function useEffect(act: () => (() => void) | undefined, causes: readonly unknown[]): void;
  export function useSyncExternalStore<T>(
    subscribe: (changed: () => void) => () => void,
    read: () => T,
    readOnServer: () => T,
  ): T;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(element: Element): { render(node: ReactNode): void };
  export function hydrateRoot(element: Element, node: ReactNode): void;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';
  export function renderToString(node: ReactNode): string;
}

declare module '@hotwired/turbo' {
  export function renderStreamMessage(message: string): void;
  export function visit(address: string, options: { readonly action: 'advance' | 'replace' }): void;
}
