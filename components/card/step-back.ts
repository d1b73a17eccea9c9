import type { CardModel } from './model.ts';

/** What Escape does: out of the move view first, then out of the card. For whoever hears the key, inside the card or not. */
export const stepBack = ({ view, closeMove, close }: Pick<CardModel, 'view' | 'closeMove' | 'close'>): void => {
  if (view.peek() === 'move') closeMove();
  else close();
};
