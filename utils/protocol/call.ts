import type { Result } from '../result/result.ts';
import type { Input, MessageName, Replies } from './messages.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Asks the worker. Answers `extension-gone` when nobody is there to answer, `refused` when it won't answer this sender.
 *
 * Speaks to the browser's own `runtime`, not to the polyfill: that weighs 3 kB in every page, and in Manifest V3 both
 * browsers answer with promises.
 */
export async function call<N extends MessageName>(name: N, input: Input<N>): Promise<Result<Replies[N]>> {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  try {
    // The worker answers every message of the table with a Result of its row; nothing else answers our messages.
    const reply = (await (browser ?? chrome)?.runtime.sendMessage({ name, input })) as Result<Replies[N]> | undefined;
    return reply ?? { ok: false, failure: { kind: 'refused' } };
  } catch {
    return { ok: false, failure: { kind: 'extension-gone' } };
  }
}

/** `call`, as it is handed to rooms that must not import it. */
export type Call = typeof call;
