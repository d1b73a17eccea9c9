import { openPopup } from '../../e2e/driver/popup.ts';
import { until } from '../../e2e/driver/until.ts';
import { takePopup } from '../take-popup.ts';
import { mustBe, type Step } from '../step.ts';
import { issueOf, spots } from './at-key.ts';
import { painted } from '../../e2e/driver/mouse.ts';

export const popup: Step = {
  title: 'Open the popup: the issues of this page; one of them as a card',
  async run(stage) {
    const { page, card, world } = stage;
    await painted(page, spots.title, 'SHOP-482');
    const driver = await openPopup(world.browser, page);
    for (const key of ['SHOP-482', 'SHOP-455', 'OPS-77']) await driver.says(issueOf(stage, key).summary);
    const rows = await driver.ask((root) =>
      [...root.querySelectorAll('.lz-row')].map((row) => [
        row.querySelector('.lz-key')?.textContent,
        row.querySelector('.lz-lozenge')?.textContent,
      ]),
    );
    mustBe('the first row', ['SHOP-482', issueOf(stage, 'SHOP-482').status], rows[0]);
    stage.keep('popup', await takePopup(world, page));
    await driver.click('button', /SHOP-455 ·/);
    await until('a closed popup', async () => !(await driver.isOpen().catch(() => false)));
    await card.says(issueOf(stage, 'SHOP-455').summary);
    return rows.map(([key, status]) => `${key} ${status}`).join(', ');
  },
};
