import { uiTexts } from '../../utils/i18n/texts.ts';
import { Icon } from './Icons.tsx';
import { trusted } from './trusted.ts';

export interface ChipProps {
  readonly children: string;
  /** Makes it removable. */
  readonly onRemove?: () => void;
}

/** A word that belongs to a set: a label, a component, a chosen value. */
export const Chip = ({ children, onRemove }: ChipProps) => (
  <span class="lz-chip">
    <span class="lz-chip-text">{children}</span>
    {onRemove && (
      <button
        type="button"
        class="lz-chip-remove"
        aria-label={uiTexts.remove(children)}
        onClick={trusted(() => onRemove())}
      >
        <Icon name="close" size={10} />
      </button>
    )}
  </span>
);
