import type { Result } from '../result/result.ts';
import type { Input, MessageName, Replies } from './messages.ts';

interface Runtime {
  /** Gone in scripts whose extension was removed or updated. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** The browser's own `runtime`, without anything to import: this is part of every script in pages. */
const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (browser ?? chrome)?.runtime;
};

/** Whether the extension that this script came from is still there. */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/** Asks the worker. Answers `extension-gone` when nobody is there to answer, `refused` when it won't answer this sender. */
export async function call<N extends MessageName>(name: N, input: Input<N>): Promise<Result<Replies[N]>> {
  try {
    // The worker answers every message of the table with a Result of its row; nothing else answers our messages.
    const reply = (await runtime()?.sendMessage({ name, input })) as Result<Replies[N]> | undefined;
    return reply ?? { ok: false, failure: { kind: 'refused' } };
  } catch {
    return { ok: false, failure: { kind: 'extension-gone' } };
  }
}

/** `call`, as it is handed to rooms that must not import it. */
export type Call = typeof call;
