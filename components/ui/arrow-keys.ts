const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowUp: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Up, Down, Home and End move the focus among the `items` (a selector) of the list that the handler sits on, round at the
 * ends. Keys pressed elsewhere in the list, say in a form between items, are left alone.
 */
export const moveFocus = (event: KeyboardEvent, items: string): void => {
  const step = steps[event.key];
  const { currentTarget, target } = event;
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(items)];
  const index = all.findIndex((item) => item === target);
  if (index < 0) return;
  event.preventDefault();
  all[step(index, all.length - 1)]?.focus();
};
