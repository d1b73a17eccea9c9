import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Result } from '../result/result.ts';
import { messages, type Input, type MessageName, type Replies } from './messages.ts';
import { senderOf, type KnownSender } from './sender.ts';

/** One function per message. */
export type Handlers = {
  readonly [N in MessageName]: (input: Input<N>, sender: KnownSender) => Promise<Result<Replies[N]>>;
};

const envelope = z.object({ name: z.string(), input: z.unknown() });
const isMessageName = (name: string): name is MessageName => Object.hasOwn(messages, name);

/**
 * Answers the messages of the table and nothing else: an unknown sender, name or shape gets no answer and leaves one
 * line for the developer. Has to be called at the top level of the worker, so that a message can wake it.
 *
 * `mayAsk` decides whether the page of a content script is one that the user enabled.
 */
export function serve(handlers: Handlers, mayAsk: (sender: KnownSender) => Promise<boolean>): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, from, respond) => {
    const sender = senderOf(from, self);
    const named = envelope.safeParse(message);
    if (sender === undefined || !named.success || !isMessageName(named.data.name)) return refused('sender or name');
    const { name, input } = named.data;
    void answer(name, input, sender, handlers, mayAsk)
      .catch(() => refused(`${name} failed`))
      .then(respond);
    // Not every Chromium takes a promise for an answer: this keeps the line open until there is one.
    return true;
  });
}

/** The part of `serve` that needs no browser. Answers `undefined`, that is nothing, to whom it must not answer. */
export async function answer<N extends MessageName>(
  name: N,
  given: unknown,
  sender: KnownSender,
  handlers: Handlers,
  mayAsk: (sender: KnownSender) => Promise<boolean>,
): Promise<Result<Replies[N]> | undefined> {
  const row = messages[name];
  if (!row.from.some((kind) => kind === sender.kind)) return refused(`${name} from ${sender.kind}`);
  const input = row.input.safeParse(given);
  if (!input.success) return refused(`shape of ${name}`);
  if (sender.kind === 'content' && !(await mayAsk(sender))) return refused(`${name} from a page that is not enabled`);
  // The row's schema made this value: it is the input of this very message.
  return handlers[name](input.data as Input<N>, sender);
}

function refused(what: string): undefined {
  console.debug(`Lozenge: not answered (${what})`);
}
