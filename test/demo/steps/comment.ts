import { mustBe, type Step } from '../step.ts';
import { issueOf, openCard } from './at-key.ts';

const typed = 'Order **88121** again on staging: `CHF 32.79` in cart, receipt and mail.';
const words = 'Order 88121 again on staging: CHF 32.79 in cart, receipt and mail.';
const document = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Order ' },
        { type: 'text', text: '88121', marks: [{ type: 'strong' }] },
        { type: 'text', text: ' again on staging: ' },
        { type: 'text', text: 'CHF 32.79', marks: [{ type: 'code' }] },
        { type: 'text', text: ' in cart, receipt and mail.' },
      ],
    },
  ],
};

/** Whether the last comment is in sight, or under the composer. */
const whereLast = (root: ParentNode): string => {
  const last = root.querySelector('.lz-comments > ul > li:last-child')?.getBoundingClientRect();
  const composer = root.querySelector('.lz-compose')?.getBoundingClientRect();
  return last !== undefined && composer !== undefined && last.bottom <= composer.top ? 'in sight' : 'hidden';
};

export const comment: Step = {
  title: 'Comment on SHOP-482',
  async run(stage) {
    const { page, card } = stage;
    await openCard(stage, 'title', 'SHOP-482');
    const before = issueOf(stage, 'SHOP-482').comments.length;
    await card.click('textbox', 'Comment');
    await page.keyboard.type(typed);
    await card.says('Draft saved');
    await stage.picture('composer');
    await card.click('button', 'Comment');
    await card.says(words);
    const { comments } = issueOf(stage, 'SHOP-482');
    mustBe('comments in Jira', before + 1, comments.length);
    mustBe('the comment’s author in Jira', 'mkowalski', comments.at(-1)?.author);
    mustBe('the comment’s text in Jira', { adf: document }, comments.at(-1)?.text);
    mustBe('the comment', 'in sight', await card.ask(whereLast));
    await stage.picture('comment-sent');
    return `the comment on the card, and as number ${comments.length} in Jira, by Mira Kowalski`;
  },
};
