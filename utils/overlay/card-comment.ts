import { signal } from '@preact/signals';
import type { Comment, IssueKey } from '../issue/issue.ts';
import { longestComment } from '../issue/limits.ts';
import type { Call } from '../protocol/call.ts';
import type { Failure } from '../result/failure.ts';
import { createDraft } from './draft.ts';
import type { Timers } from './hover-intent.ts';

/**
 * The comment of one card: written, kept until Jira has it, sent.
 *
 * @param arrived is called when Jira has the comment, with what was typed
 */
export function createCardComment(
  key: IssueKey,
  call: Call,
  timers: Timers,
  arrived: (comment: Comment, text: string) => void,
) {
  const sending = signal(false);
  const failure = signal<Failure>();
  const draft = createDraft(timers, async (text) => (await call('draft.keep', { key, text })).ok);

  const send = async (text: string): Promise<void> => {
    sending.value = true;
    failure.value = undefined;
    // Kept before it is sent: the worker may die with the answer on its way.
    await draft.flush();
    const answer = await call('issue.comment', { key, text });
    sending.value = false;
    if (!answer.ok) {
      failure.value = answer.failure;
      return;
    }
    draft.drop(text);
    arrived(answer.value, text);
  };

  return {
    draft,
    sending,
    failure,
    setDraft(text: string) {
      failure.value = undefined;
      draft.set(text);
    },
    comment() {
      const text = draft.text.value.trim();
      if (text === '' || sending.value) return;
      if (text.length > longestComment) failure.value = { kind: 'too-large' };
      else void send(text);
    },
  };
}
