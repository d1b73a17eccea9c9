import { type ReadonlySignal, signal } from '@preact/signals';
import type { TypeView } from '../../../utils/protocol/scope-messages.ts';
import { ok, type Result } from '../../../utils/result/result.ts';
import type { ScopeActions } from './actions.ts';

/** The issue types of one project after the other, as Jira says them. */
export interface TypeList {
  readonly busy: ReadonlySignal<boolean>;
  /** `undefined` as long as Jira has not said. */
  readonly answer: ReadonlySignal<Result<readonly TypeView[]> | undefined>;
  /** Asks after `milliseconds`, as a key that is being typed is many keys. Gives what takes it back. */
  ask(connection: string, project: string, milliseconds: number): () => void;
}

export function createTypeList(readTypes: ScopeActions['readTypes']): TypeList {
  const busy = signal(false);
  const answer = signal<Result<readonly TypeView[]> | undefined>(undefined);
  let turn = 0;
  return {
    busy,
    answer,
    ask(connection, project, milliseconds) {
      turn += 1;
      const mine = turn;
      answer.value = undefined;
      busy.value = false;
      const wait = setTimeout(() => {
        busy.value = true;
        void readTypes(connection, project).then((result) => {
          // The project may be another one by now.
          if (mine !== turn) return;
          busy.value = false;
          answer.value = result.ok ? ok(result.value) : result;
        });
      }, milliseconds);
      return () => {
        clearTimeout(wait);
        turn += 1;
        busy.value = false;
        answer.value = undefined;
      };
    },
  };
}
