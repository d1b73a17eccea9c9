import { describeFailure } from '../../../utils/i18n/failures.ts';
import { scopeTexts as texts } from '../../../utils/i18n/scope-texts.ts';
import { Banner } from '../../ui/Banner.tsx';
import type { SectionProps } from '../section.ts';
import { nameOf } from './name-of.ts';
import type { ScopeDesk } from './scope-desk.ts';
import { ScopeEditor } from './ScopeEditor.tsx';
import { ScopeList } from './ScopeList.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { Button } from '../../ui/Button.tsx';

export interface ProjectsProps extends SectionProps {
  readonly desk: ScopeDesk;
  /** A Git host's `url`; without it all scopes are listed. */
  readonly host?: string;
  readonly path?: string;
}

/** What is set for instances, groups and projects: all of them, or one. */
export const Projects = ({ desk, host, path = '', ...section }: ProjectsProps) => {
  const failure = desk.failure.value;
  const words = failure && describeFailure(failure, {});
  const deed = desk.deed.value;
  return (
    <>
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail}
          </Banner>
        </div>
      )}
      {host === undefined ? (
        <ScopeList {...section} desk={desk} />
      ) : (
        <ScopeEditor key={`${host} ${path}`} {...section} desk={desk} form={desk.formOf({ host, path })} />
      )}
      {deed && (
        <Toast
          onDismiss={() => desk.dismiss()}
          actions={deed.undo && <Button onClick={() => void deed.undo?.()}>{texts.undo}</Button>}
        >
          {texts[deed.kind](nameOf(deed.place))}
        </Toast>
      )}
    </>
  );
};
