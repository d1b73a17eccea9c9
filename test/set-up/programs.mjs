import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './run-step.mjs';

/**
 * A program that a suite drives.
 *
 * @typedef {object} Program
 * @property {string} title what a person reads
 * @property {readonly string[]} names what it may be called in PATH, the first is taken first
 * @property {readonly string[]} places where else it may be
 * @property {readonly string[]} packages the Debian packages that bring it
 * @property {string} [variable] the environment variable that names it outright, and by which tests learn of it
 * @property {boolean} [mandatory] nothing can be done without it; tests that need one of the others are skipped when it is missing
 * @property {string} [version] the argument that makes it say its version and end; absent when being there is enough
 */

/**
 * What the set-up can provide, by the name of its flag.
 *
 * @type {Readonly<Record<'chromium' | 'firefox' | 'xvfb' | 'xdotool', Program>>}
 */
export const programs = {
  chromium: {
    title: 'Chromium',
    // Builds that carry Google's or Microsoft's name come last: they no longer take --load-extension.
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    packages: ['chromium'],
    variable: 'CHROME_PATH',
    mandatory: true,
    version: '--version',
  },
  firefox: {
    title: 'Firefox ESR',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    version: '--version',
  },
  xvfb: { title: 'Xvfb', names: ['Xvfb'], places: [], packages: ['xvfb', 'xauth'] },
  xdotool: { title: 'xdotool', names: ['xdotool'], places: [], packages: ['xdotool'] },
};

/**
 * The path that the environment names for the program.
 *
 * @param {Pick<Program, 'variable'>} program
 */
export const namedByUser = ({ variable }) => (variable === undefined ? undefined : process.env[variable] || undefined);

/**
 * Where the program may be, best first. Only looks whether a file can be executed.
 *
 * @param {Program} program
 * @returns {string[]}
 */
export function candidates({ variable, names, places }) {
  const named = namedByUser({ variable });
  if (named !== undefined) return [named].filter(isExecutable);
  const directories = (process.env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  return [...names.flatMap((name) => directories.map((directory) => join(directory, name))), ...places].filter(
    isExecutable,
  );
}

/**
 * The first candidate that starts: Ubuntu's `chromium-browser` is there without a browser behind it.
 *
 * @param {Program} program
 * @returns {Promise<string | undefined>}
 */
export async function find(program) {
  for (const path of candidates(program)) {
    if (program.version === undefined) return path;
    if ((await capture(path, [program.version], process.env, 20_000)).code === 0) return path;
  }
  return undefined;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
