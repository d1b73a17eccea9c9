/** The element that carries everything the overlay shows, outside the page's styles and reach. */
export interface Shell {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** In px of the viewport. Hangs from its top, or stands on its bottom: what grows then grows away from the key. */
  show(at: { readonly left: number } & ({ readonly top: number } | { readonly bottom: number })): void;
  hide(): void;
  isShown(): boolean;
}

/**
 * An important rule inside a shadow root outranks every rule of the page, important ones too. What changes comes in by custom
 * properties, which `all` leaves alone.
 */
const ownRule = `:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--lozenge-top) auto var(--lozenge-bottom) var(--lozenge-left) !important;
  width: min(384px, calc(100vw - 16px)) !important;
  height: max-content !important;
  overflow: visible !important;
  color-scheme: var(--lozenge-scheme) !important;
}
:host(:not(:popover-open)) { display: none !important; }
`;

/** What must not reach the page while someone types in the card: hosts have one-letter shortcuts. */
const ownEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'pointerdown',
  'mousedown',
];

/**
 * Makes the shell: a closed shadow root on a manual popover, which lies in the top layer, so that no z-index of the page
 * covers it. The stylesheet goes in as a `<style>`: that works under every page's CSP (design/options.md, probe F.3).
 */
export function createShell(
  document: Document,
  css: string,
  theme: () => 'light' | 'dark' | undefined,
  signal: AbortSignal,
): Shell {
  // Of a script that was ended without a word.
  for (const left of document.querySelectorAll('lozenge-card')) left.remove();
  const element = document.createElement('lozenge-card');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css + ownRule;
  root.append(style);
  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove());
  const isShown = (): boolean => element.isConnected && element.matches(':popover-open');

  return {
    element,
    root,
    show(at) {
      // The page may have thrown the element out with everything else.
      if (!element.isConnected) document.documentElement.append(element);
      element.style.setProperty('--lozenge-scheme', theme() ?? 'light dark');
      element.style.setProperty('--lozenge-left', `${at.left}px`);
      element.style.setProperty('--lozenge-top', 'top' in at ? `${at.top}px` : 'auto');
      element.style.setProperty('--lozenge-bottom', 'bottom' in at ? `${at.bottom}px` : 'auto');
      if (!isShown()) element.showPopover();
    },
    hide() {
      if (isShown()) element.hidePopover();
    },
    isShown,
  };
}
