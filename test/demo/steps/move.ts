import { mustBe, type Step } from '../step.ts';
import { issueOf, openCard } from './at-key.ts';

export const move: Step = {
  title: 'Move SHOP-482 to Done, with the resolution that its screen requires',
  async run(stage) {
    const { page, card } = stage;
    await openCard(stage, 'title', 'SHOP-482');
    await card.click('button', 'In review, move to another status');
    await card.click('button', /^Approve/);
    await card.click('button', 'Move to Done');
    await card.says('Resolution is required.');
    mustBe('the status in Jira without a resolution', 'In review', issueOf(stage, 'SHOP-482').status);
    await stage.picture('move-form-required');
    await (await card.find('combobox', /^Resolution/)).focus();
    await page.keyboard.type('Fixed');
    await stage.picture('move-form');
    await card.click('button', 'Move to Done');
    await card.find('button', 'Done, move to another status');
    const { status, resolution } = issueOf(stage, 'SHOP-482');
    mustBe('the issue in Jira', { status: 'Done', resolution: 'Fixed' }, { status, resolution });
    await stage.picture('moved');
    return 'first “Resolution is required.”; with it Done, Fixed on the card and in Jira';
  },
};
