import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { painted } from '../e2e/driver/mouse.ts';
import { fillConnection } from '../e2e/driver/options.ts';
import { openPopup } from '../e2e/driver/popup.ts';
import { connect } from '../e2e/driver/world.ts';
import { root } from '../house/root.ts';
import { places } from '../sandbox/git/places.ts';
import { takeSettings } from './settings-pictures.ts';
import { settleCard, settleJira, settlePage } from './settle.ts';
import { startDemo, type DemoWorld } from './start.ts';
import { openCard, spots } from './steps/at-key.ts';
import { takePopup } from './take-popup.ts';

/** So high that the card ends below its fields, where nothing is cut in the middle. */
const viewport = { width: 1248, height: 712 };
const scale = 2;

/** Makes the pictures of README and docs anew, from the built extension: `docs/*.png`, two pixels for one. Answers true. */
export async function makePictures(): Promise<boolean> {
  const world = await startDemo({ connected: false, viewport, deviceScaleFactor: scale });
  try {
    await takeOptions(world);
    await connect(world.browser, world.login, [world.gitlab]);
    await takeCard(world, 'light', 'card');
    await takeCard(world, 'dark', 'card-dark');
    await takeToolbarPopup(world);
  } finally {
    await world.stop();
  }
  await takeSettings(keep);
  return true;
}

function keep(name: string, png: Buffer): void {
  const path = join(root, 'docs', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
  console.log(`docs/${name}.png`);
}

/** Filled in as a newcomer does; an address that the sandbox can't have. */
async function takeOptions({ browser, login }: DemoWorld): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await fillConnection(page, { ...login, webUrl: 'https://acme.atlassian.net' });
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await settlePage(page);
  keep('options', await page.screenshot({ clip: { x: 0, y: 0, width: 1052, height: 700 } }));
  await page.close();
}

/** The card and the column of the page that it lies on: no word at the edge is cut. */
async function takeCard(world: DemoWorld, theme: 'light' | 'dark', name: string): Promise<void> {
  const { page, card } = await world.visit(`${places.mergeRequest}?theme=${theme}`);
  await openCard({ world, page, card }, 'title', 'SHOP-482');
  await settleJira(world.jira);
  await settleCard(card);
  await settlePage(page);
  const column = await page.locator('.merge-request-overview > section').boundingBox();
  const { y, height } = await card.place();
  if (column === null) throw new Error('The merge request has no column.');
  const clip = { x: column.x - 16, y: y - 56, width: column.width + 32, height: height + 56 + 8 };
  keep(name, await page.screenshot({ clip }));
  await page.close();
}

async function takeToolbarPopup(world: DemoWorld): Promise<void> {
  const { page } = await world.visit(`${places.mergeRequest}?theme=light`);
  await painted(page, spots.title, 'SHOP-482');
  await painted(page, '.note-text.md', 'SHOP-490');
  const popup = await openPopup(world.browser, page);
  await popup.says('Show VAT per line');
  keep('popup', await takePopup(world, page, { scale }));
  await popup.close();
  await page.close();
}
