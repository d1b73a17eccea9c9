import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';
import type { AccessRow } from '../../../utils/protocol/access-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Question } from '../../ui/Question.tsx';
import { siteName } from './site-name.ts';

export interface TakeBackProps {
  readonly row: AccessRow;
  readonly onKeep: () => void;
  readonly onTakeBack: () => void;
}

/** Asks once, and says what stops working. */
export const TakeBack = ({ row: { pattern, uses }, onKeep, onTakeBack }: TakeBackProps) => {
  const stops = new Set(uses.map((use) => texts.stops[use.for](use.name)));
  return (
    <Question
      class="lz-forget lz-tone-warn"
      title={texts.question(siteName(pattern))}
      detail={`${[...stops].join(' ')} ${texts.stays}`}
      keep={texts.keep}
      onKeep={onKeep}
    >
      <Button look="danger" onClick={onTakeBack}>
        {texts.takeBack}
      </Button>
    </Question>
  );
};
