import type { Page } from 'playwright-core';
import type { World } from '../e2e/driver/world.ts';
import { settleJira } from './settle.ts';

export interface PopupLook {
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of the picture for one of the popup. */
  readonly scale?: number;
}

/** Takes a picture of the open popup, whole. A popup is none of Playwright's pages: it is reached over the protocol. */
export async function takePopup(world: World, page: Page, { colorScheme = 'light', scale = 1 }: PopupLook = {}) {
  await settleJira(world.jira);
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => url.includes(`${world.browser.extensionId}/popup.html`));
  if (popup === undefined) throw new Error('No popup is open.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  let last = 0;
  const send = (method: string, params: Record<string, unknown>): Promise<unknown> =>
    new Promise((done, fail) => {
      last += 1;
      const id = last;
      session.on('Target.receivedMessageFromTarget', (event) => {
        // The protocol answers with an object that carries the id of the call.
        const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
        if (event.sessionId === sessionId && answer.id === id) done(answer.result);
      });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(fail);
    });
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }] });
  const expression = `JSON.stringify(document.querySelector('main').getBoundingClientRect())`;
  const { result } = (await send('Runtime.evaluate', { expression })) as { result: { value: string } };
  // A rectangle of the page, as JSON.
  const { width, height } = JSON.parse(result.value) as { width: number; height: number };
  const clip = { x: 0, y: 0, width, height, scale };
  const { data } = (await send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true })) as {
    data: string;
  };
  await session.detach();
  return Buffer.from(data, 'base64');
}
