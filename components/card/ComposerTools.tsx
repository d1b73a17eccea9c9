import { composerTexts } from '../../utils/i18n/texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { trusted } from '../ui/trusted.ts';
import type { MarkerName } from './insert-marker.ts';

export interface ComposerToolsProps {
  readonly onMark: (marker: MarkerName) => void;
}

/** Puts the marks of the comment syntax in, and by that shows which there are. */
export const ComposerTools = ({ onMark }: ComposerToolsProps) => (
  <div class="lz-tools" role="toolbar" aria-label={composerTexts.formatting}>
    <button
      type="button"
      class="lz-icon-button"
      aria-label={composerTexts.bold}
      title={composerTexts.bold}
      onClick={trusted(() => onMark('bold'))}
    >
      <b>B</b>
    </button>
    <button
      type="button"
      class="lz-icon-button"
      aria-label={composerTexts.italic}
      title={composerTexts.italic}
      onClick={trusted(() => onMark('italic'))}
    >
      <i>I</i>
    </button>
    <IconButton icon="code" label={composerTexts.code} onClick={() => onMark('code')} />
    <IconButton icon="list" label={composerTexts.list} onClick={() => onMark('list')} />
    <IconButton icon="link" label={composerTexts.link} onClick={() => onMark('link')} />
  </div>
);
