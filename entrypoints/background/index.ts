import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/protocol/serve.ts';
import { onOriginsChanged } from '../../utils/reach/origins.ts';
import { reconcile } from '../../utils/reach/scripts.ts';
import { shutStorage } from '../../utils/settings/area.ts';
import { createHandlers } from './handlers.ts';
import { isEnabledPage } from './scope.ts';
import { createServices } from './services.ts';
import { enableWished } from './wished.ts';

export default defineBackground(() => {
  const services = createServices();
  const { settings, tabPages } = services;
  const bringScripts = (how?: { readonly anew: boolean }) =>
    reconcile(async () => {
      const loaded = await settings.load();
      return loaded.ok ? loaded.value.hosts : [];
    }, how);

  // Listeners stand at the top level: what they hear is what wakes the worker.
  serve(createHandlers(services), (sender) => isEnabledPage(services, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox forgets registered scripts on an update, and everywhere those in open pages are cut off.
    void bringScripts({ anew: true });
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => void bringScripts());
  onOriginsChanged(() => void enableWished(services).then(() => bringScripts()));
  browser.tabs.onRemoved.addListener((tab) => void tabPages.forget(tab));
  void shutStorage();
});
