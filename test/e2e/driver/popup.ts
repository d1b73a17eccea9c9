import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { createSurface, type Surface, type Wire } from './surface.ts';
import { until } from './until.ts';

export interface PopupDriver extends Surface {
  screenshot(): Promise<Buffer>;
  /** What it costs to be driven from a page: the popup itself closes when it loses the focus. */
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Opens the toolbar's popup for real, over the page that is in front, and drives it. Playwright does not list popups among its
 * pages; the protocol lists them among its targets.
 */
export async function openPopup(browser: Chromium, page: Page): Promise<PopupDriver> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await (await browser.worker()).evaluate('chrome.action.openPopup()');
  const target = await until('the popup', async () => {
    const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: Target[] };
    return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${browser.extensionId}/popup.html`));
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });

  let last = 0;
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (cause: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
    const call = id === undefined ? undefined : waiting.get(id);
    if (error) call?.fail(new Error(error.message));
    else call?.done(result);
  });
  const wire: Wire = {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        const message = JSON.stringify({ id: last, method, params });
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail);
      }),
  };
  await wire.send('DOM.enable');
  await wire.send('Accessibility.enable');
  return {
    ...createSurface(wire, 'the popup', async () => {
      const { root } = (await wire.send('DOM.getDocument', { depth: 0 })) as { root: { backendNodeId: number } };
      return root.backendNodeId;
    }),
    async screenshot() {
      const { data } = (await wire.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await session.detach();
    },
  };
}
