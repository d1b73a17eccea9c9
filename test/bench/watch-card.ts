import type { CDPSession, Page } from 'playwright-core';
import { until } from '../e2e/driver/until.ts';
import { findWorlds } from './worlds.ts';

/**
 * Looks into the card of a page from within the extension's own isolated world, through its closed root, before it has ever
 * opened. The product knows nothing of it.
 */
export interface CardWatch {
  /**
   * Begins to wait for the next move of the pointer, and then for the frame in which the card shows a text. Resolves when it
   * waits; the answer's promise has the ms between the two, on the page's own clock.
   */
  begin(text: string): Promise<{ readonly milliseconds: Promise<number> }>;
}

export async function watchCard(page: Page, extensionId: string): Promise<CardWatch> {
  const session = await page.context().newCDPSession(page);
  const objectId = await until('the overlay in the page', () => findRoots(session, extensionId));
  return {
    async begin(text) {
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (text) { return { shown: (${nextShow.toString()})(this, text) }; }`,
        arguments: [{ value: text }],
      });
      return { milliseconds: answerOf(session, result.objectId) };
    },
  };
}

/** All shadow roots that the extension's world on this page holds; `undefined` while it has none. */
async function findRoots(session: CDPSession, extensionId: string): Promise<string | undefined> {
  const worlds = await findWorlds(session);
  const contextId = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`)?.id;
  if (contextId === undefined) return undefined;
  const { result } = await session.send('Runtime.evaluate', { expression: 'ShadowRoot.prototype', contextId });
  if (result.objectId === undefined) return undefined;
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  return objects.description === 'Array(0)' ? undefined : objects.objectId;
}

async function answerOf(session: CDPSession, holder: string | undefined): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: holder,
    functionDeclaration: 'function () { return this.shown; }',
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  // `nextShow` answers a number.
  return result.value as number;
}

/** Runs in the page. A frame is the unit in which anybody sees anything. */
function nextShow(roots: readonly ShadowRoot[], text: string): Promise<number> {
  const root = roots.find(({ host }) => host.localName === 'lozenge-card');
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    document.addEventListener(
      'pointermove',
      ({ timeStamp: began }) => {
        const look = (now: number): void => {
          const isOpen = root?.host.matches(':popover-open') === true;
          const said = isOpen
            ? [...root.children].map((part) => (part.localName === 'style' ? '' : part.textContent))
            : [];
          if (said.some((words) => words.includes(text))) resolve(performance.now() - began);
          else if (now - began > 10_000)
            reject(
              new Error(
                `Not within 10 s: “${text}”. ${isOpen ? `The card says: ${said.join('')}` : 'No card is open.'}`,
              ),
            );
          else requestAnimationFrame(look);
        };
        stop.abort();
        requestAnimationFrame(look);
      },
      { capture: true, signal: stop.signal },
    );
  });
}
