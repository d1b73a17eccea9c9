import { describeFailure } from '../../utils/i18n/failures.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Banner } from '../ui/Banner.tsx';

/** What stands in place of the settings when they cannot be read. They are kept as they are. */
export const SettingsTrouble = ({ failure }: { readonly failure: Failure }) => {
  const { tone, title, detail } = describeFailure(failure, {});
  return (
    <main class="lz-root lz-main">
      <Banner tone={tone} title={title}>
        {detail}
      </Banner>
    </main>
  );
};
