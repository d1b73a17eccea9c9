import type { Page } from 'playwright-core';
import { places } from '../sandbox/git/places.ts';
import { printTable } from './print.ts';
import { startDemo, type DemoWorld } from './start.ts';
import { walkTour } from './tour.ts';

/** Opens the merge request in a window and says what to try; ends with the window or Ctrl-C. Answers true. */
export async function play(): Promise<boolean> {
  const world = await openWindow();
  if (world === undefined) return walkTour();
  const { context } = world.browser;
  for (const page of context.pages()) void followWindow(page);
  context.on('page', (page) => void followWindow(page));
  const [blank] = context.pages();
  const { page } = await world.visit(places.mergeRequest);
  await blank?.close();
  await page.bringToFront();
  say(world);
  await lastPage(world);
  await world.stop();
  return true;
}

/** Undefined, and said, when there is no display after all. */
async function openWindow(): Promise<DemoWorld | undefined> {
  try {
    // Without --test-type a bar warns of the sandbox that Chromium has to do without as root.
    return await startDemo({ headless: false, args: ['--test-type', '--window-size=1360,980'] }, 0);
  } catch (cause) {
    console.log(`No window could be opened, so this is the tour. (${String(cause).split('\n')[0]})`);
    return undefined;
  }
}

/** Lets a page take the size of its window and the theme of the system, which the driver holds still for tests. */
async function followWindow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Only what a session has set itself can it clear.
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 0,
    height: 0,
    deviceScaleFactor: 0,
    mobile: false,
  });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await page.emulateMedia({ colorScheme: null });
}

/** Resolves when the last page is closed; a Mac's browser outlives its windows. */
async function lastPage({ browser: { context } }: DemoWorld): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (context.pages().length === 0) resolve();
    };
    const watch = (page: Page): void => void page.once('close', () => setTimeout(look, 500));
    context.pages().forEach(watch);
    context.on('page', watch);
    context.once('close', () => resolve());
  });
}

function say({ gitlab, jira, browser }: DemoWorld): void {
  const { account, secret } = jira.credentials;
  printTable('Try', [
    ['read', 'Rest the pointer on a key with a dotted line, or reach it with Tab: its card opens.'],
    ['comment', 'C in the card. Bold, code and lists can be written as in the Git host.'],
    ['move on', 'T in the card, or a click on the status: SHOP-482 is approved with a resolution.'],
    ['all keys', 'Lozenge in the toolbar, behind the puzzle piece, lists the issues of the page.'],
    ['dark', `${gitlab}${places.mergeRequest}?theme=dark`],
  ]);
  printTable('Pages', [
    ['merge request', gitlab + places.mergeRequest],
    ['its commits', gitlab + places.mergeRequestCommits],
    ['a commit', gitlab + places.commit],
    ['many keys', gitlab + places.withManyKeys],
    ['no keys', gitlab + places.withoutKeys],
    ['Lozenge’s settings', `chrome-extension://${browser.extensionId}/options.html`],
  ]);
  printTable('Jira Cloud, already connected', [
    ['Web URL', jira.url],
    ['Email', account],
    ['API token', secret],
  ]);
  console.log('\nClose the window or press Ctrl-C to end.');
}
