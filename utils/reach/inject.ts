import { browser } from 'wxt/browser';
import type { IssueKey } from '../issue/issue.ts';

/** Brings the overlay into a tab's page. It looks for itself whether it is there already. */
export async function injectOverlay(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/overlay.js'] });
}

/** Takes everything of ours off a tab's page. */
export async function leavePage(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      // Runs in the page's isolated world, as a text: the name is that of `paint/meeting.ts`.
      (globalThis as Record<symbol, { leave(): void } | undefined>)[Symbol.for('lozenge')]?.leave();
    },
  });
}

/** Has a tab's page judged anew, because what counts there has changed. */
export async function refreshPage(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      // Runs in the page's isolated world, as a text: the name is that of `paint/meeting.ts`. Another edition may stand there.
      (globalThis as Record<symbol, { refresh?: () => void } | undefined>)[Symbol.for('lozenge')]?.refresh?.();
    },
  });
}

/** Opens the card of a key in a tab's page. Answers whether there was an overlay to do it. */
export async function openCardIn(tab: number, key: IssueKey): Promise<boolean> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab },
    args: [key],
    func: (wanted: string) => {
      // Runs in the page's isolated world, as a text: the name is that of `paint/meeting.ts`.
      const meeting = (globalThis as Record<symbol, { openCard?: (key: string) => void } | undefined>)[
        Symbol.for('lozenge')
      ];
      meeting?.openCard?.(wanted);
      return meeting?.openCard !== undefined;
    },
  });
  return result?.result === true;
}
