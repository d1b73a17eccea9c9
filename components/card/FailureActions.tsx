import type { FailureText } from '../../utils/i18n/failure-text.ts';
import { actionTexts } from '../../utils/i18n/texts.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import type { CardModel } from './model.ts';

export interface FailureActionsProps {
  readonly model: CardModel;
  readonly words: Pick<FailureText, 'next' | 'href'>;
  /** What *Try again* does here. */
  readonly retry: () => void;
  readonly busy: boolean;
}

/** The one thing that helps, and *Try again* beside it: after every other step one wants to know whether it helped. */
export const FailureActions = ({ model, words: { next, href }, retry, busy }: FailureActionsProps) => {
  const url = href ?? model.reading.value?.issue.url ?? model.url;
  return (
    <div class="lz-actions">
      {(next === 'settings' || next === 'grant') && model.openSettings && (
        <Button onClick={model.openSettings}>{actionTexts.openSettings}</Button>
      )}
      {(next === 'open-in-jira' || next === 'sign-in') && url && (
        <LinkButton href={url}>{next === 'sign-in' ? actionTexts.signIn : actionTexts.openInJira}</LinkButton>
      )}
      <Button busy={busy} onClick={retry}>
        {actionTexts.tryAgain}
      </Button>
    </div>
  );
};
