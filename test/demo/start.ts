import { startWorld, type World, type WorldOptions } from '../e2e/driver/world.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A world that ends when the process is asked to. */
export interface DemoWorld extends World {
  /** Aborted once somebody wants it to end. */
  readonly ending: AbortSignal;
}

/**
 * Starts the sandbox and a browser with the extension connected. Ctrl-C, or a terminal that is closed, ends them before it
 * ends the process, so that neither a browser nor its profile stays behind; a second Ctrl-C ends at once.
 *
 * @param exitCode what the process says when it was asked to end
 */
export async function startDemo(options: WorldOptions, exitCode = 130): Promise<DemoWorld> {
  const world = await startWorld(options);
  const ending = new AbortController();
  const stop = once(() => world.stop());
  const end = (): void => {
    if (ending.signal.aborted) process.exit(exitCode);
    ending.abort();
    void stop().finally(() => process.exit(exitCode));
  };
  for (const signal of signals) {
    // Playwright's own listeners end the process before the profile is gone.
    process.removeAllListeners(signal);
    process.on(signal, end);
  }
  return { ...world, stop, ending: ending.signal };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}
