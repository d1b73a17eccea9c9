import { join } from 'node:path';
import { capture, runStep } from './run-step.mjs';

/**
 * Playwright's own Chromium: for machines where nothing can be installed. Lands in Playwright's cache in the home directory.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} its path; undefined when it can't be had or does not start
 */
export async function downloadChromium(root) {
  const bin = join(root, 'node_modules/.bin');
  await runStep("Playwright's Chromium", join(bin, 'playwright-core'), ['install', 'chromium']);
  const script = "import { chromium } from 'playwright-core'; process.stdout.write(chromium.executablePath())";
  const { code, output } = await capture(join(bin, 'node'), ['--input-type=module', '--eval', script]);
  if (code !== 0) return undefined;
  return (await capture(output, ['--version'], process.env, 20_000)).code === 0 ? output : undefined;
}
