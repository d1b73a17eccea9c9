import { places } from '../../sandbox/git/places.ts';
import { mustBe, type Stage, type Step } from '../step.ts';
import { openCard } from './at-key.ts';

/** The card lies within the window, wherever its key stands. */
async function mustFit({ page, card }: Stage): Promise<string> {
  const { x, y, width, height } = await card.place();
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const fits = x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
  const where = `${Math.round(width)} × ${Math.round(height)} px at ${Math.round(x)}, ${Math.round(y)}`;
  mustBe(`the card within ${window.width} × ${window.height} px (it is ${where})`, true, fits);
  return `the card, ${where}, within ${window.width} × ${window.height} px`;
}

const at = (
  name: string,
  title: string,
  spot: 'title' | 'branch',
  viewport: { width: number; height: number },
): Step => ({
  title,
  viewport,
  path: `${places.mergeRequest}?theme=light`,
  async run(stage) {
    await openCard(stage, spot, 'SHOP-482');
    await stage.picture(name);
    return mustFit(stage);
  },
});

export const narrow = at('narrow', 'In a narrow window, at the key in the branch', 'branch', {
  width: 480,
  height: 800,
});
export const wide = at('wide', 'In a wide window', 'title', { width: 1920, height: 1080 });
