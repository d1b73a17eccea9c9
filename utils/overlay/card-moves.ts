import { signal } from '@preact/signals';
import type { IssueKey } from '../issue/issue.ts';
import type { FieldValues } from '../issue/screen.ts';
import type { Transition } from '../issue/transition.ts';
import type { Call } from '../protocol/call.ts';
import type { IssueReading } from '../protocol/content-messages.ts';
import type { Failure } from '../result/failure.ts';

/**
 * The moves of one card: what is on offer, which one is being filled in, how it went.
 *
 * @param moved is called with the issue as it is after a move
 */
export function createCardMoves(key: IssueKey, call: Call, moved: (reading: IssueReading) => void) {
  const view = signal<'issue' | 'move'>('issue');
  const transitions = signal<readonly Transition[]>();
  const transitionsFailure = signal<Failure>();
  const chosen = signal<string>();
  const moving = signal(false);
  const moveFailure = signal<Failure>();
  let looks = 0;

  const clear = (): void => {
    looks += 1;
    chosen.value = undefined;
    moveFailure.value = undefined;
    transitionsFailure.value = undefined;
  };
  const closeMove = (): void => {
    clear();
    view.value = 'issue';
  };
  const openMove = async (): Promise<void> => {
    clear();
    view.value = 'move';
    transitions.value = undefined;
    const look = looks;
    const answer = await call('issue.transitions', { key });
    // Closed or opened anew since: another answer counts.
    if (look !== looks) return;
    if (answer.ok) transitions.value = answer.value;
    else transitionsFailure.value = answer.failure;
  };
  const make = async (transition: string, fields: FieldValues): Promise<void> => {
    moving.value = true;
    moveFailure.value = undefined;
    const answer = await call('issue.move', { key, transition, fields: { ...fields } });
    moving.value = false;
    if (answer.ok) {
      moved(answer.value);
      closeMove();
      return;
    }
    // Whoever went back to the issue meanwhile has to hear it too.
    view.value = 'move';
    chosen.value = transition;
    moveFailure.value = answer.failure;
  };

  return {
    view,
    transitions,
    transitionsFailure,
    chosen,
    moving,
    moveFailure,
    openMove: () => void openMove(),
    closeMove,
    chooseTransition(id: string | undefined) {
      chosen.value = id;
      moveFailure.value = undefined;
    },
    move(fields: FieldValues) {
      if (chosen.value !== undefined && !moving.value) void make(chosen.value, fields);
    },
  };
}
