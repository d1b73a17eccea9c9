import { runTask } from '../house/tasks.ts';

/** Builds the extension and its copy that headless browsers can use; says how long that took. Answers whether it went well. */
export async function buildExtension(): Promise<boolean> {
  for (const script of ['build', 'build:e2e']) {
    const { passed } = await runTask({ name: script, command: 'npm', args: ['run', '--silent', script] });
    if (!passed) return false;
  }
  return true;
}
