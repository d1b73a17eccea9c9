import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FormNote as Note } from './form-model.ts';

export interface FormNoteProps {
  readonly note: Note;
  readonly onDiscard: () => void;
}

/** Why the form does not show what is saved, and the way back to that. */
export const FormNote = ({ note, onDiscard }: FormNoteProps) => (
  <Banner
    tone={note === 'restored' ? 'doing' : 'warn'}
    title={texts.notes[note]}
    actions={<Button onClick={onDiscard}>{texts.discard}</Button>}
  >
    {texts.noteDetails[note]}
  </Banner>
);
