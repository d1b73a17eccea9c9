import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { describeFailure } from '../../utils/i18n/failures.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { Banner } from '../ui/Banner.tsx';
import type { SettingsActions } from './actions.ts';
import { Connections } from './connections/Connections.tsx';
import { GitHosts } from './hosts/GitHosts.tsx';
import { later } from './LaterSection.tsx';
import { readRoute, writeRoute } from './route.ts';
import type { SectionProps } from './section.ts';
import { LockedBanner } from './security/LockedBanner.tsx';
import { createSettingsStore, type SettingsStore, type Unsaved } from './settings-store.ts';
import { Welcome } from './welcome/Welcome.tsx';
import { SettingsNav } from './SettingsNav.tsx';

const Access = later(async () => (await import('./access/Access.tsx')).Access);
const AsideBanner = later(async () => (await import('./transfer/AsideBanner.tsx')).AsideBanner);
const Projects = later(async () => (await import('./scopes/ProjectsSection.tsx')).ProjectsSection);
const Security = later(async () => (await import('./security/Security.tsx')).Security);
const Transfer = later(async () => (await import('./transfer/Transfer.tsx')).Transfer);

export interface SettingsPageProps {
  /** As the worker last said it; the page is shown once there is one. */
  readonly settings: ReadonlySignal<SettingsView>;
  readonly actions: SettingsActions;
  /** What was typed and not saved the last time. */
  readonly unsaved?: Unsaved;
}

/** The options page: where to go at the start, the place one is at beside it. */
export const SettingsPage = ({ settings, actions, unsaved }: SettingsPageProps) => {
  const store = useMemo(() => createSettingsStore(settings, actions, unsaved), [settings, actions, unsaved]);
  useAddress(store);
  const holdsSecret = store.holdsSecret.value;
  useEffect(() => {
    const ended = new AbortController();
    // What else was typed is kept; a secret is not, so the browser asks before it goes with the page.
    if (holdsSecret) addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ended.signal });
    return () => ended.abort();
  }, [holdsSecret]);
  const route = store.route.value;
  const failure = store.failure.value;
  const words = failure && describeFailure(failure, {});
  const section: SectionProps = { settings, actions, onGo: (to) => store.go(to) };
  return (
    <div class="lz-root lz-settings">
      <SettingsNav settings={settings.value} route={route} unsaved={store.unsaved.value} onGo={(to) => store.go(to)} />
      <main class="lz-main">
        {words && (
          <div class="lz-outcome">
            <Banner tone={words.tone} title={words.title}>
              {words.detail}
            </Banner>
          </div>
        )}
        {settings.value.vault.state === 'locked' && route.at !== 'security' && <LockedBanner actions={actions} />}
        {settings.value.aside?.map((copy) => (
          <div key={copy.at} class="lz-outcome">
            <AsideBanner copy={copy} actions={actions} />
          </div>
        ))}
        {route.at === 'welcome' && <Welcome {...section} store={store} />}
        {route.at === 'connections' && <Connections {...section} store={store} id={route.id ?? 'new'} />}
        {route.at === 'hosts' && <GitHosts {...section} />}
        {route.at === 'projects' && <Projects {...section} store={store} host={route.host} path={route.path} />}
        {route.at === 'security' && <Security {...section} />}
        {route.at === 'access' && <Access {...section} />}
        {route.at === 'transfer' && <Transfer {...section} />}
      </main>
    </div>
  );
};

/** The place one is at is the address of the page: it can be linked to, and the browser's way back leads there. */
const useAddress = ({ route, go }: SettingsStore): void => {
  useEffect(() => {
    const ended = new AbortController();
    const follow = (): void => {
      const to = readRoute(location.hash);
      if (to !== undefined) go(to);
    };
    follow();
    addEventListener('hashchange', follow, { signal: ended.signal });
    const stop = effect(() => {
      const hash = writeRoute(route.value);
      if (hash === location.hash) return;
      // The first place is no step that one could go back from.
      if (location.hash === '') history.replaceState(null, '', hash);
      else location.hash = hash;
    });
    return () => {
      ended.abort();
      stop();
    };
  }, [route, go]);
};
