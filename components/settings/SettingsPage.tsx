import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import type { SettingsActions } from './actions.ts';
import { ConnectionPanel } from './ConnectionPanel.tsx';
import { GitHosts } from './GitHosts.tsx';
import { createSettingsStore } from './settings-store.ts';
import { SettingsNav } from './SettingsNav.tsx';

export interface SettingsPageProps {
  /** As the worker last said it; the page is shown once there is one. */
  readonly settings: ReadonlySignal<SettingsView>;
  readonly actions: SettingsActions;
}

/** The options page: where to go at the start, the place one is at beside it. */
export const SettingsPage = ({ settings, actions }: SettingsPageProps) => {
  const store = useMemo(() => createSettingsStore(settings, actions), [settings, actions]);
  const isUnsaved = store.unsaved.value.size > 0;
  useEffect(() => {
    const ended = new AbortController();
    // The browser asks before what was typed goes with the page.
    if (isUnsaved) addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ended.signal });
    return () => ended.abort();
  }, [isUnsaved]);
  const section = store.section.value;
  const failure = store.failure.value;
  const words = failure && describeFailure(failure, {});
  return (
    <div class="lz-root lz-settings">
      <SettingsNav
        settings={settings.value}
        section={section}
        unsaved={store.unsaved.value}
        onGo={(to) => store.go(to)}
      />
      <main class="lz-main">
        {words && (
          <div class="lz-outcome">
            <Banner tone={words.tone} title={words.title}>
              {words.detail}
            </Banner>
          </div>
        )}
        {section.at === 'hosts' ? (
          <GitHosts
            settings={settings}
            actions={actions}
            onConnectFirst={() => store.go({ at: 'connection', id: 'new' })}
          />
        ) : (
          <>
            <ConnectionPanel
              key={section.id}
              form={store.formOf(section.id)}
              first={settings.value.connections.length === 0}
              onForget={(id) => void store.forget(id)}
            />
            {store.suggestsHosts.value && (
              <div class="lz-next">
                <Banner
                  tone="doing"
                  title={texts.nextHosts}
                  actions={<Button onClick={() => store.go({ at: 'hosts' })}>{texts.goToHosts}</Button>}
                >
                  {texts.nextHostsDetail}
                </Banner>
              </div>
            )}
          </>
        )}
      </main>
    </div>
  );
};
