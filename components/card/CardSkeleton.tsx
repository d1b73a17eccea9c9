import { uiTexts } from '../../utils/i18n/texts.ts';
import { Skeleton } from '../ui/Skeleton.tsx';

/** The shape of an issue: summary, status, a few lines. Empty but as high for the first moments, so that nothing flashes. */
export const CardSkeleton = ({ visible }: { readonly visible: boolean }) => (
  <div class="lz-card-skeleton" role="status" aria-label={uiTexts.loading}>
    {visible && (
      <>
        <Skeleton width={92} />
        <Skeleton width={60} />
        <Skeleton width={36} height={20} />
      </>
    )}
  </div>
);
