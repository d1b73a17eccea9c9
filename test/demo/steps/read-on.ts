import { mustBe, type Step } from '../step.ts';
import { openCard } from './at-key.ts';

export const readOn: Step = {
  title: 'Read on: the whole description and the last comments',
  async run(stage) {
    const { card } = stage;
    await openCard(stage, 'title', 'SHOP-482');
    await (await card.find('button', 'Show more')).click();
    await card.says('The rule itself is written down in Rounding of prices');
    const cells = await card.ask((root) => [...root.querySelectorAll('td')].map((cell) => cell.textContent));
    mustBe('the table’s second row', ['CHF', '32.79', '32.80', '+0.01'], cells.slice(4, 8));
    await stage.picture('description');
    await card.ask((root) => root.querySelector('.lz-comments')?.scrollIntoView({ block: 'center' }));
    await card.says('I would still like to see a test for Japanese yen');
    await stage.picture('comments');
    return 'headings, lists, a table, a picture, code, a panel; four comments';
  },
};
