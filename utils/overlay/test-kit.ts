import { vi } from 'vitest';
import type { Call } from '../protocol/call.ts';
import type { Input, MessageName, Replies } from '../protocol/messages.ts';
import { ok, type Result } from '../result/result.ts';

/** Lets everything that is on its way arrive. For tests under fake timers. */
export const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};

/** A worker whose answers the test gives, when it likes. Drafts are kept and summaries are empty unless they are held back. */
export function createWorker(...held: readonly MessageName[]) {
  const asked: { readonly name: MessageName; readonly input: unknown }[] = [];
  const waiting: { readonly name: MessageName; readonly answer: (result: unknown) => void }[] = [];
  const atOnce: Partial<Record<MessageName, unknown>> = {
    'draft.keep': ok(null),
    'issues.summaries': ok({ issues: {}, failures: {} }),
    'settings.open': ok(null),
  };
  for (const name of held) delete atOnce[name];

  const call = (name: MessageName, input: unknown): Promise<unknown> => {
    asked.push({ name, input });
    if (name in atOnce) return Promise.resolve(atOnce[name]);
    return new Promise((answer) => waiting.push({ name, answer }));
  };
  return {
    // The test gives each message an answer of its own row.
    call: call as Call,
    /** What was asked by this name, in order. */
    inputs: <N extends MessageName>(name: N): Input<N>[] =>
      asked.flatMap((one) => (one.name === name ? [one.input as Input<N>] : [])),
    names: (): MessageName[] => asked.map(({ name }) => name),
    /** Answers the oldest question of this name. */
    async answer<N extends MessageName>(name: N, result: Result<Replies[N]>): Promise<void> {
      const at = waiting.findIndex((one) => one.name === name);
      const [oldest] = at === -1 ? [] : waiting.splice(at, 1);
      if (oldest === undefined) throw new Error(`Nobody waits for ${name}`);
      oldest.answer(result);
      await settle();
    },
  };
}
