import { describeFailure } from '../../utils/i18n/failures.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import type { CardModel } from './model.ts';

/** Said before anybody tries: what the card does not offer on an archived issue, and why. */
export const ArchivedNote = ({ model }: { readonly model: CardModel }) => {
  const { label, tone, detail } = describeFailure({ kind: 'archived' }, { ...model.context.value, key: model.key });
  return (
    <div class="lz-card-note lz-sunken">
      <Lozenge tone={tone}>{label}</Lozenge>
      <p class="lz-grow lz-quiet">{detail}</p>
    </div>
  );
};
