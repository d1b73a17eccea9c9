import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** A command line, run from the root of the house with its tools first in PATH. */
export interface Task {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface TaskResult {
  readonly name: string;
  readonly passed: boolean;
}

const shownEnv = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
const env = { ...shownEnv, FORCE_COLOR: '0' };

/** Runs all tasks side by side; prints one line for each with its time, and what it printed if it failed. */
export const runTasks = (tasks: readonly Task[]): Promise<readonly TaskResult[]> => Promise.all(tasks.map(runTask));

/** Runs one task; prints a line with its time, and what it printed if it failed. */
export async function runTask(task: Task): Promise<TaskResult> {
  const began = performance.now();
  const { code, output } = await capture(task);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${task.name} ${seconds} s`);
  if (code !== 0) console.log(`${output.trim()}\n`);
  return { name: task.name, passed: code === 0 };
}

/** Runs a task that shows its own progress. Ends it after `longest` milliseconds; answers whether it ended well. */
export function runShown({ command, args }: Task, longest: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: shownEnv, stdio: 'inherit', timeout: longest });
    const last = setTimeout(() => child.kill('SIGKILL'), longest + 10_000);
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      clearTimeout(last);
      resolve(code === 0);
    });
  });
}

function capture({ command, args }: Task): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
