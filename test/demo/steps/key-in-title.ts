import type { Step } from '../step.ts';
import { openCard } from './at-key.ts';

export const keyInTitle: Step = {
  title: 'Rest on SHOP-482 in the title: its card opens',
  async run(stage) {
    const seen = await openCard(stage, 'title', 'SHOP-482');
    await stage.card.says('When a cart holds a percentage voucher');
    await stage.picture('card-light');
    return seen;
  },
};
