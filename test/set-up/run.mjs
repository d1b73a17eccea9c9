// Makes a bare machine fit to run what stands after `--`, then runs it:
//   node test/set-up/run.mjs --chromium --firefox -- node test/all.ts
// Plain JavaScript without dependencies: it starts on the machine's own Node, before anything is installed. What it
// starts finds the Node of node_modules first.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePrograms } from './ensure-programs.mjs';
import { programs } from './programs.mjs';
import { say } from './run-step.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const known = /** @type {(keyof typeof programs)[]} */ (Object.keys(programs));
const order = readArguments(process.argv.slice(2));
if (order === undefined) {
  say(`usage: run.mjs [${known.map((name) => `--${name}`).join('] [')}] -- command …`);
  process.exit(2);
}
if (!(await ensureDependencies(root))) process.exit(1);
const variables = await ensurePrograms(order.flags, root);
if (variables === undefined) process.exit(1);
start(order.command, order.args, variables);

/**
 * @param {readonly string[]} argv
 * @returns {{ flags: (keyof typeof programs)[], command: string, args: string[] } | undefined} undefined: makes no sense
 */
function readArguments(argv) {
  const end = argv.indexOf('--');
  const [command, ...args] = argv.slice(end + 1);
  const names = argv.slice(0, Math.max(end, 0));
  const flags = known.filter((name) => names.includes(`--${name}`));
  const makesSense = end >= 0 && command !== undefined && flags.length === names.length;
  return makesSense ? { flags, command, args } : undefined;
}

/**
 * Runs the command with its tools first in PATH, and ends as it ends.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env what it needs to know besides
 */
function start(command, args, env) {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env, PATH } });
  // Ctrl-C reaches the child by itself; it decides when to end, we end with it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    say(`${command} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
}
