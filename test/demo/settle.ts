import type { Page } from 'playwright-core';
import type { CardDriver } from '../e2e/driver/card.ts';
import { until } from '../e2e/driver/until.ts';
import type { JiraSandbox } from '../sandbox/jira/server.ts';

/** For so long nothing may have been asked, ms: an image is asked for once the text around it stands. */
const quiet = 300;

/** Waits until Jira has answered everything and is no longer asked. */
export async function settleJira({ requests }: Pick<JiraSandbox, 'requests'>): Promise<void> {
  let count = -1;
  await until('a quiet Jira', async () => {
    const isQuiet = requests.length === count && requests.every(({ status }) => status !== 0);
    count = requests.length;
    if (!isQuiet) await new Promise((wake) => setTimeout(wake, quiet));
    return isQuiet;
  });
}

/** Waits until nothing in the card stands for something that is still to come. Nothing to wait for without a card. */
export async function settleCard(card: CardDriver): Promise<void> {
  if (!(await card.isOpen())) return;
  await until('everything on the card', () =>
    card.ask((root) => {
      const images = [...root.querySelectorAll('img')];
      return (
        root.querySelector('.lz-skeleton, .lz-spinner, .lz-picture-place') === null &&
        images.every((image) => image.complete && image.naturalWidth > 0)
      );
    }),
  );
}

/** Waits until fonts and images of a page are there and what changed last is drawn. */
export async function settlePage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}
