import { keptTexts as texts } from '../../../utils/i18n/kept-texts.ts';
import { Icon } from '../../ui/Icons.tsx';

/** Marks what an organisation has set by policy. `detail` stands in place of the usual words. */
export const SetForYou = ({ detail = texts.locked }: { readonly detail?: string }) => (
  <span class="lz-set-for-you">
    <Icon name="lock" size={14} />
    {detail}
  </span>
);
