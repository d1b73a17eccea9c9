import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { Banner } from '../ui/Banner.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/**
 * A section that is loaded when somebody goes there: most people open the settings for their connection, and the page is to be
 * there at once. What can't be loaded belongs to an extension that was updated meanwhile.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<ComponentType<P> | 'gone' | undefined>(undefined);
  const bring = async (): Promise<void> => {
    loaded.value ??= await load().catch(() => 'gone' as const);
  };
  return (props: P) => {
    useEffect(() => void bring(), []);
    const Section = loaded.value;
    if (Section === undefined) {
      return (
        <div class="lz-form" aria-busy="true">
          <Skeleton width={30} height={24} />
          <Skeleton width={70} />
          <Skeleton width={50} />
        </div>
      );
    }
    if (Section === 'gone') {
      const { tone, title, detail } = describeFailure({ kind: 'extension-gone' }, {});
      return (
        <Banner tone={tone} title={title}>
          {detail}
        </Banner>
      );
    }
    return <Section {...props} />;
  };
}
