import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../house/root.ts';

const folder = '/house/';

/**
 * Lets a page import the house's own sources under `/house/…`, each file as it is with its types taken off. Call it before the
 * page loads: its policy for scripts is set aside.
 */
export async function serveSources(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.route(`**${folder}**/*.ts`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(folder.length);
    const source = await readFile(join(root, path), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
}
