import { aptInstall, whyNoApt } from './apt.mjs';
import { downloadChromium } from './download.mjs';
import { find, namedByUser, programs } from './programs.mjs';
import { capture, say } from './run-step.mjs';

/**
 * Finds the programs that the named flags stand for, and installs what is missing.
 *
 * @param {readonly (keyof typeof programs)[]} flags
 * @param {string} root
 * @returns {Promise<NodeJS.ProcessEnv | undefined>} the variables by which tests find them; undefined when a mandatory one is
 *   missing, or when the environment names one that does not start: what to do has been said
 */
export async function ensurePrograms(flags, root) {
  const wanted = flags.map((flag) => programs[flag]);
  const missing = await filterMissing(wanted);
  const misnamed = missing.find((program) => namedByUser(program) !== undefined);
  if (misnamed !== undefined) {
    say(`${misnamed.variable}=${namedByUser(misnamed)} is no program that starts.`);
    return undefined;
  }
  if (missing.length > 0) await provide(missing);

  /** @type {NodeJS.ProcessEnv} */
  const variables = {};
  for (const program of wanted) {
    const path = (await find(program)) ?? (program.mandatory ? await downloadChromium(root) : undefined);
    if (path === undefined) sayWhatIsMissing(program);
    if (path === undefined && program.mandatory) return undefined;
    if (path !== undefined && program.variable !== undefined) variables[program.variable] = path;
  }
  return variables;
}

/** @param {readonly import('./programs.mjs').Program[]} list */
async function filterMissing(list) {
  const found = await Promise.all(list.map(find));
  return list.filter((_, index) => found[index] === undefined);
}

/** @param {readonly import('./programs.mjs').Program[]} missing */
async function provide(missing) {
  const titles = missing.map(({ title }) => title).join(', ');
  const obstacle = whyNoApt();
  if (obstacle !== undefined) {
    say(`${titles} not found, and apt-get can't help: ${obstacle}.`);
    return;
  }
  await aptInstall(missing.flatMap(({ packages }) => packages));
  // A bare machine has no letters to draw with. Debian's Chromium usually brings some.
  if ((await capture('fc-list', [':lang=en', 'family'])).output.trim() === '') await aptInstall(['fonts-inter']);
}

/** @param {import('./programs.mjs').Program} program */
function sayWhatIsMissing({ title, mandatory, variable, packages }) {
  if (!mandatory) {
    say(`no ${title}: the tests that need it are skipped.`);
    return;
  }
  say(`${title} is needed and could not be installed. Do one of these, then run the command again:`);
  say(`  install it (on Debian, as root: apt-get install ${packages.join(' ')})`);
  say(`  or name the one you have: ${variable}=/path/to/browser npm test`);
}
