import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { GitLabProblem, ImportPlan, ImportRefusal } from '../../../utils/protocol/transfer-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import type { TransferActions } from './actions.ts';

/** Where an import is. `name` is the file's, or the project's on GitLab. */
export type ImportState =
  | { readonly is: 'resting' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly refusal: ImportRefusal }
  | { readonly is: 'none'; readonly name: string; readonly why: GitLabProblem }
  | { readonly is: 'failed'; readonly failure: Failure }
  | Planned
  | { readonly is: 'done'; readonly name: string; readonly plan: ImportPlan }
  | { readonly is: 'undone' };

export interface Planned {
  readonly is: 'planned';
  readonly name: string;
  readonly text: string;
  readonly plan: ImportPlan;
  /** Fields that GitLab has and that can't be used here. */
  readonly leftOut: readonly string[];
  /** The settings changed since the first plan was shown. */
  readonly anew: boolean;
  readonly applying: boolean;
}

export interface ImportDesk {
  readonly state: ReadonlySignal<ImportState>;
  readFile(file: File): Promise<void>;
  readGitLab(host: string, path: string): Promise<void>;
  apply(): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
}

/** An import, from what was chosen to what came of it. One at a time: what is chosen later takes the place of what was. */
export function createImportDesk(actions: TransferActions): ImportDesk {
  const state = signal<ImportState>({ is: 'resting' });
  let turn = 0;
  const planned = (name: string, text: string, plan: ImportPlan, leftOut: readonly string[] = []): Planned => ({
    is: 'planned',
    name,
    text,
    plan,
    leftOut,
    anew: false,
    applying: false,
  });
  /** Shows what comes of it, unless something else was begun meanwhile. */
  const show = async (name: string, act: () => Promise<ImportState>): Promise<void> => {
    const mine = ++turn;
    state.value = { is: 'reading', name };
    const next = await act();
    if (mine === turn) state.value = next;
  };

  return {
    state,
    readFile: (file) =>
      show(file.name, async () => {
        const answer = await actions.planFile(file);
        if (!answer.ok) return { is: 'failed', failure: answer.failure };
        const { value } = answer;
        return value.is === 'refused'
          ? { is: 'refused', name: file.name, refusal: value.refusal }
          : planned(file.name, value.text, value.plan);
      }),
    readGitLab: (host, path) =>
      show(path, async () => {
        const answer = await actions.planGitLab(host, path);
        if (!answer.ok) return { is: 'failed', failure: answer.failure };
        const { value } = answer;
        return value.is === 'none'
          ? { is: 'none', name: path, why: value.why }
          : planned(path, value.text, value.plan, value.leftOut);
      }),
    async apply() {
      const now = state.peek();
      if (now.is !== 'planned' || now.applying) return;
      const mine = ++turn;
      state.value = { ...now, applying: true };
      const outcome = await actions.applyImport(now.text, now.plan.seal);
      if (mine !== turn) return;
      batch(() => {
        if (!outcome.ok) state.value = { is: 'failed', failure: outcome.failure };
        else if (outcome.value.is === 'refused')
          state.value = { is: 'refused', name: now.name, refusal: outcome.value.refusal };
        else if (outcome.value.is === 'plan') state.value = { ...now, plan: outcome.value.plan, anew: true };
        else state.value = { is: 'done', name: now.name, plan: now.plan };
      });
    },
    cancel() {
      turn++;
      state.value = { is: 'resting' };
    },
    undo: () =>
      show(texts.undo, async () => {
        const result = await actions.undoImport();
        return result.ok ? { is: 'undone' } : { is: 'failed', failure: result.failure };
      }),
  };
}
