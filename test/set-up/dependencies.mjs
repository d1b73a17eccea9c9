import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, runStep, say } from './run-step.mjs';

/**
 * Whether node_modules holds exactly what the lock file asks for. Compares contents, not times: a fresh checkout dates every file
 * anew. npm writes its own record of an installation last, so an interrupted one counts as missing.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  // `npm ci` ends with `wxt prepare`, which writes the types that tsconfig.json extends.
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    if (path === '') return true;
    // Packages for other platforms are optional and stay away.
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Brings node_modules to the state of the lock file.
 *
 * @param {string} root
 * @returns {Promise<boolean>} false when it could not; what to do has been said
 */
export async function ensureDependencies(root) {
  if (!isInstalled(root)) {
    const install = () => runStep('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--prefix', root]);
    // Once more: most failures here are a network that hiccups.
    if (!(await install()) && !(await install())) {
      say('could not install the dependencies. Is the npm registry reachable? Try `npm ci` by hand.');
      return false;
    }
  }
  // The npm package `node` fetches the current Node in an install script, which a user may have switched off.
  const node = await capture(join(root, 'node_modules/.bin/node'), ['--version']);
  if (node.code === 0) return true;
  say('node_modules/.bin/node does not run. Are install scripts switched off (`npm config get ignore-scripts`)?');
  say('Allow them and run `npm ci` again, or put Node 24 or newer first in PATH and remove node_modules/.bin/node.');
  return false;
}
