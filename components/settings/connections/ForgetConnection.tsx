import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { keptTexts } from '../../../utils/i18n/kept-texts.ts';
import type { ConnectionView } from '../../../utils/protocol/settings-messages.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';

export interface ForgetConnectionProps {
  readonly connection: ConnectionView;
  readonly onForget: () => void;
}

/** Asks once, by name, because there is no way back. */
export const ForgetConnection = ({ connection: { name, locked }, onForget }: ForgetConnectionProps) => {
  // The connection itself is not the user's to forget.
  const words = locked ? keptTexts.forgetLocked : texts;
  return (
    <AskFirst
      class="lz-forget lz-tone-danger"
      label={words.forget}
      title={words.forgetTitle(name)}
      detail={words.forgetDetail}
      keep={texts.keep}
    >
      <Button look="danger" onClick={onForget}>
        {words.forgetNow(name)}
      </Button>
    </AskFirst>
  );
};
