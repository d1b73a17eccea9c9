/** The element that carries everything the overlay shows, outside the page's styles and reach. */
export interface Shell {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  show(at: { readonly left: number; readonly top: number }): void;
  hide(): void;
}

/** Set on the element itself, where no rule of the page outranks it. */
const bare = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'max-content',
  height: 'max-content',
};

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
  const element = document.createElement('lozenge-card');
  for (const [property, value] of Object.entries(bare)) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    root,
    show({ left, top }) {
      // The page may have thrown the element out with everything else.
      if (!element.isConnected) document.documentElement.append(element);
      element.style.setProperty('color-scheme', theme() ?? 'light dark', 'important');
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
      element.style.setProperty('display', 'block', 'important');
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      element.style.setProperty('display', 'none', 'important');
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
  };
}
