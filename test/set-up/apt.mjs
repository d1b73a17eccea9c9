import { readFileSync } from 'node:fs';
import { runStep } from './run-step.mjs';

/** Why this machine can't install Debian packages by itself; undefined when it can. */
export function whyNoApt() {
  if (!/^ID(_LIKE)?=.*debian/m.test(readOsRelease())) return 'this is not Debian';
  return process.getuid?.() === 0 ? undefined : 'only root may install packages';
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/**
 * Installs Debian packages: all at once, else those that can be had.
 *
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  await apt('apt-get update', ['update']);
  if ((await install(packages)) || packages.length === 1) return;
  for (const name of packages) await install([name]);
}

/** @param {readonly string[]} packages */
const install = (packages) =>
  apt(`apt-get install ${packages.join(' ')}`, ['install', '-y', '--no-install-recommends', ...packages]);

/**
 * @param {string} title
 * @param {readonly string[]} args
 */
function apt(title, args) {
  const patience = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  return runStep(title, 'apt-get', [...patience, ...args], { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
}
