import { spawn } from 'node:child_process';

/** @param {string} text */
export const say = (text) => process.stderr.write(`set-up: ${text}\n`);

/**
 * Runs a step of the set-up without its chatter: says what begins, that it still goes on, and, if it fails, the end of
 * what it printed.
 *
 * @param {string} title what a person reads
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether the command ended with exit code 0; a command that can't be started counts as failed
 */
export async function runStep(title, command, args, env = process.env) {
  const began = performance.now();
  const elapsed = () => `${Math.round((performance.now() - began) / 1000)} s`;
  say(`${title} …`);
  const heartbeat = setInterval(() => say(`${title}: still at it, ${elapsed()}`), 15_000);
  const { code, output } = await capture(command, args, env);
  clearInterval(heartbeat);
  if (code === 0) {
    say(`${title}: done, ${elapsed()}`);
    return true;
  }
  say(`${title}: failed after ${elapsed()} (${command} ${args.join(' ')})`);
  process.stderr.write(`${output.trimEnd().split('\n').slice(-60).join('\n')}\n`);
  return false;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {number} [timeout] milliseconds
 * @returns {Promise<{ code: number | null, output: string }>} `code` is null when it could not start or was killed
 */
export function capture(command, args, env = process.env, timeout = 0) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
