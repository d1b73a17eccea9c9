/** Listens to what a person does on a document, before the page hears of it. */
export type OnTrusted = <K extends keyof DocumentEventMap>(
  type: K,
  act: (event: DocumentEventMap[K]) => void,
  options?: { readonly passive: boolean },
) => void;

/** Events that the page made up are ignored. Listeners are passive unless told otherwise. */
export const onTrustedOf =
  (document: Document, signal: AbortSignal): OnTrusted =>
  (type, act, { passive } = { passive: true }) =>
    document.addEventListener(type, (event) => event.isTrusted && act(event), { signal, capture: true, passive });

/** Keeps an event from the page. */
export function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** What an event happened to, also where that lies in an open shadow root of the page. */
export const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;
