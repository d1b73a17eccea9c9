import { places } from '../../sandbox/git/places.ts';
import { mustBe, type Step } from '../step.ts';
import { openCard } from './at-key.ts';
import { openPopup } from '../../e2e/driver/popup.ts';
import { takePopup } from '../take-popup.ts';

/** Of 255, the brightness of the card's ground as it is computed. */
const ground = (root: ParentNode): number => {
  const card = root.querySelector('.lz-card');
  const [red = 0, green = 0, blue = 0] =
    card === null ? [255, 255, 255] : (getComputedStyle(card).backgroundColor.match(/\d+/g) ?? []).map(Number);
  return Math.max(red, green, blue);
};

export const dark: Step = {
  title: 'The same in the dark: the card takes the theme of the page',
  path: `${places.mergeRequest}?theme=dark`,
  async run(stage) {
    const { page, card, world } = stage;
    await openCard(stage, 'title', 'SHOP-482');
    const brightness = await card.ask(ground);
    mustBe(`a dark card on a dark page (its ground is ${brightness} of 255 bright)`, true, brightness < 80);
    await stage.picture('card-dark');
    const popup = await openPopup(world.browser, page);
    await popup.says('Receipts show gross prices');
    stage.keep('popup-dark', await takePopup(world, page, { colorScheme: 'dark' }));
    await popup.close();
    const options = await world.browser.extensionPage('options.html');
    await options.emulateMedia({ colorScheme: 'dark' });
    await options.getByLabel('Web URL').waitFor();
    await stage.picture('options-dark', options);
    await options.close();
    return 'card, popup and settings, dark';
  },
};
