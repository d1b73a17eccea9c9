import type { Step } from '../step.ts';
import { openCard } from './at-key.ts';

export const keyInDescription: Step = {
  title: 'Rest on SHOP-455 in the description',
  async run(stage) {
    const seen = await openCard(stage, 'description', 'SHOP-455');
    await stage.picture('key-in-description');
    return seen;
  },
};
