import type { FailureText } from '../../utils/i18n/failure-text.ts';
import { actionTexts } from '../../utils/i18n/texts.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import type { CardModel } from './model.ts';

export interface NextStepProps {
  readonly model: CardModel;
  readonly words: Pick<FailureText, 'next' | 'href'>;
}

/** The one thing that helps, where it is not to try again: that belongs to whatever was tried. */
export const NextStep = ({ model, words: { next, href } }: NextStepProps) => {
  const url = href ?? model.reading.value?.issue.url ?? model.url;
  if (next === 'unlock' && model.openSettings)
    return <Button onClick={() => model.openSettings?.('security')}>{actionTexts.unlock}</Button>;
  if ((next === 'settings' || next === 'grant') && model.openSettings)
    return <Button onClick={() => model.openSettings?.()}>{actionTexts.openSettings}</Button>;
  if ((next === 'open-in-jira' || next === 'sign-in') && url)
    return <LinkButton href={url}>{next === 'sign-in' ? actionTexts.signIn : actionTexts.openInJira}</LinkButton>;
  return null;
};
