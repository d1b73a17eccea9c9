import { describeFailure } from '../../utils/i18n/failures.ts';
import { keptTexts as texts } from '../../utils/i18n/kept-texts.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

export interface SettingsTroubleProps {
  readonly failure: Failure;
  readonly onSaveCopy: () => void;
}

/** What stands in place of the settings when they cannot be read. They are kept as they are. */
export const SettingsTrouble = ({ failure, onSaveCopy }: SettingsTroubleProps) => {
  const { tone, title, detail } = describeFailure(failure, {});
  const isOnDisk = failure.kind === 'settings-too-new' || failure.kind === 'settings-unreadable';
  return (
    <main class="lz-root lz-main">
      <Banner tone={tone} title={title} actions={isOnDisk && <Button onClick={onSaveCopy}>{texts.saveCopy}</Button>}>
        {detail}
      </Banner>
    </main>
  );
};
