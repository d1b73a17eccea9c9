import { describeFailure } from '../../../utils/i18n/failures.ts';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { ImportState } from './import-desk.ts';

export interface ImportOutcomeProps {
  readonly state: ImportState;
  readonly onUndo: () => void;
}

/** What came of an import, said where it was begun. */
export const ImportOutcome = ({ state, onUndo }: ImportOutcomeProps) => {
  switch (state.is) {
    case 'reading':
      return (
        <p role="status" class="lz-quiet lz-reading">
          <Spinner /> {texts.reading(state.name)}
        </p>
      );
    case 'refused':
      return (
        <Banner tone="danger" title={texts.refused(state.name)}>
          {texts.refusals[state.refusal.why](state.refusal.where)}
        </Banner>
      );
    case 'none':
      return (
        <Banner tone="warn" title={texts.noGitLab(state.name)}>
          {texts.gitLabProblems[state.why]}
        </Banner>
      );
    case 'failed': {
      const { tone, title, detail } = describeFailure(state.failure, {});
      return (
        <Banner tone={tone} title={title}>
          {detail}
        </Banner>
      );
    }
    case 'done':
      return (
        <Banner tone="doing" title={texts.done(state.name)} actions={<Button onClick={onUndo}>{texts.undo}</Button>}>
          {texts.doneDetail}
        </Banner>
      );
    case 'undone':
      return <Banner tone="todo" title={texts.undone} />;
    default:
      return null;
  }
};
