import type { Chromium } from './chromium.ts';

/**
 * The memory of the extension's worker as text, after everything was collected that nobody holds. Playwright speaks to workers
 * without this part of the protocol; a page's connection reaches every target.
 */
export async function heapOfWorker(browser: Chromium): Promise<string> {
  // It may be asleep.
  await browser.worker();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  if (target === undefined) throw new Error('The worker is not running.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });

  const chunks: string[] = [];
  const { promise: taken, resolve, reject } = Promise.withResolvers<void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method, params, error } = JSON.parse(message) as {
      id?: number;
      method?: string;
      params?: { chunk?: string };
      error?: { message: string };
    };
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(params?.chunk ?? '');
    if (error) reject(new Error(error.message));
    else if (id === 1) resolve();
  });
  const message = JSON.stringify({ id: 1, method: 'HeapProfiler.takeHeapSnapshot', params: { reportProgress: false } });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  await taken;
  await session.detach();
  return chunks.join('');
}
