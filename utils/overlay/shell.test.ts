// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createShell, type Shell } from './shell.ts';

/** Elements in the top layer: happy-dom has no popovers. */
let onTop: Set<Element>;
let theme: 'light' | 'dark' | undefined;
let life: AbortController;
let shell: Shell;

beforeEach(() => {
  onTop = new Set();
  theme = 'dark';
  life = new AbortController();
  document.documentElement.querySelector('lozenge-card')?.remove();
  shell = createShell(document, 'p { margin: 0 }', () => theme, life.signal);
  shell.element.showPopover = () => void onTop.add(shell.element);
  shell.element.hidePopover = () => void onTop.delete(shell.element);
  vi.spyOn(shell.element, 'matches').mockImplementation(
    (selector) => selector === ':popover-open' && shell.element.isConnected && onTop.has(shell.element),
  );
});

const here = { left: 12, top: 34 };

describe('the shell', () => {
  it('is not on the page until something is shown', () => {
    expect([shell.element.isConnected, shell.isShown()]).toEqual([false, false]);
  });

  it('is shut, and lies in the top layer where it is put', () => {
    shell.show(here);
    expect(shell.element.parentElement).toBe(document.documentElement);
    expect([shell.element.shadowRoot, shell.element.popover, shell.isShown()]).toEqual([null, 'manual', true]);
    const of = (name: string): string => shell.element.style.getPropertyValue(`--lozenge-${name}`);
    expect([of('left'), of('top'), of('scheme')]).toEqual(['12px', '34px', 'dark']);
  });

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, 'light dark'],
  ] as const)('asks for the theme each time: %s', (asked, scheme) => {
    shell.show(here);
    theme = asked;
    shell.show(here);
    expect(shell.element.style.getPropertyValue('--lozenge-scheme')).toBe(scheme);
  });

  it('hides and comes back', () => {
    shell.show(here);
    shell.hide();
    shell.hide();
    expect(shell.isShown()).toBe(false);
    shell.show(here);
    expect(shell.isShown()).toBe(true);
  });

  it('comes back after the page threw it out', () => {
    shell.show(here);
    shell.element.remove();
    onTop.clear();
    expect(shell.isShown()).toBe(false);
    shell.show(here);
    expect([shell.element.isConnected, shell.isShown()]).toEqual([true, true]);
  });

  it.each(['keydown', 'keypress', 'keyup', 'input', 'paste', 'click', 'pointerdown'])(
    'keeps %s from the page while it lives',
    (type) => {
      const heard = vi.fn<() => void>();
      document.documentElement.addEventListener(type, heard);
      shell.show(here);
      shell.element.dispatchEvent(new Event(type, { bubbles: true }));
      document.documentElement.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('leaves with the script that is in charge', () => {
    shell.show(here);
    life.abort();
    expect(shell.element.isConnected).toBe(false);
  });
});
