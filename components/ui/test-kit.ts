import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh element of the document and gives it back. For tests. */
export const show = (node: ComponentChild): HTMLElement => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  void act(() => render(node, place));
  return place;
};

/** Finds the one element that fits; a test without it is a failed test. */
export const find = <E extends Element = HTMLElement>(place: ParentNode, selector: string): E => {
  const element = place.querySelector<E>(selector);
  if (!element) throw new Error(`There is no ${selector} in: ${place.textContent}`);
  return element;
};

/** A button or link by its accessible name: what it is labelled, else what it says. */
export const named = (place: ParentNode, name: string): HTMLElement => {
  const all = [...place.querySelectorAll<HTMLElement>('button, a, input')];
  const element = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name);
  if (!element) throw new Error(`Nothing is named ${name} in: ${place.textContent}`);
  return element;
};

/** An input by the text of the label that is bound to it. */
export const labelled = (place: ParentNode, label: string): HTMLInputElement => {
  const bound = [...place.querySelectorAll('label')].find((each) => each.textContent === label);
  return find<HTMLInputElement>(place, `[id="${bound?.htmlFor}"]`);
};

export const click = async (element: Element): Promise<void> => {
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
};

export const press = async (element: Element, key: string, modifiers: KeyboardEventInit = {}): Promise<void> => {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
  });
};

export const type = async (
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): Promise<void> => {
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

export const leave = async (element: Element): Promise<void> => {
  await act(async () => {
    element.dispatchEvent(new FocusEvent('blur'));
  });
};
