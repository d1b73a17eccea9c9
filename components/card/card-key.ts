import type { CardModel } from './model.ts';

/** A key pressed in something that takes text belongs to the text. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/**
 * The card's own keys: C to the composer, T to the moves, Y copies. Only in the issue view, without modifiers, by hand; what
 * changes an issue not on an archived one.
 */
export const cardKey = (
  event: KeyboardEvent,
  model: Pick<CardModel, 'reading' | 'view' | 'openMove' | 'copy'>,
  toComposer: () => void,
): void => {
  if (event.isTrusted === false || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const issue = model.reading.peek()?.issue;
  if (takesText(event.target) || model.view.peek() === 'move' || !issue) return;
  const keys: Readonly<Record<string, () => void>> = {
    ...(!issue.archived && { c: toComposer, t: () => model.openMove() }),
    y: () => model.copy(),
  };
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
};
