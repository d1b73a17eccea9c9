import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/protocol/serve.ts';
import { onOriginsChanged } from '../../utils/reach/origins.ts';
import { refreshPages } from '../../utils/reach/scripts.ts';
import { shutStorage } from '../../utils/settings/area.ts';
import { onPolicyChanged, onSettingsWritten } from '../../utils/settings/written.ts';
import { lockInTime } from './auto-lock.ts';
import { bringScripts } from './bring-scripts.ts';
import { createHandlers } from './handlers.ts';
import { isEnabledPage } from './scope.ts';
import { createServices } from './services.ts';
import { soon } from './soon.ts';
import { dropLapsed } from './tidy-migrations.ts';
import { tidySecrets } from './tidy-secrets.ts';
import { enableWished } from './wished.ts';

export default defineBackground(() => {
  const services = createServices();
  const { settings, tabPages, news, policy } = services;
  // However settings change: by the user, by a policy, by an import.
  const follow = soon(async () => {
    await bringScripts(settings);
    const loaded = await settings.load();
    if (loaded.ok) await refreshPages(loaded.value);
  });

  // Listeners stand at the top level: what they hear is what wakes the worker.
  serve(createHandlers(services), (sender) => isEnabledPage(services, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox forgets registered scripts on an update, and everywhere those in open pages are cut off.
    void bringScripts(settings, { anew: true });
    void tidySecrets(services);
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    void bringScripts(settings);
    void tidySecrets(services);
  });
  onOriginsChanged(() => void enableWished(services).then(() => bringScripts(settings)));
  onSettingsWritten(follow);
  onPolicyChanged(() => {
    policy.forget();
    follow();
  });
  news.listen(follow);
  lockInTime(services);
  browser.tabs.onRemoved.addListener((tab) => void tabPages.forget(tab));
  void shutStorage();
  void dropLapsed(services);
});
