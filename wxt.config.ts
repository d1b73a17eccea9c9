import { defineConfig } from 'wxt';

const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/** Puts a plain call in place of the wrapper that WXT puts around a script. */
const bareScript = {
  name: 'bare-script',
  transform: (_code: string, id: string) =>
    id.startsWith(wrapper)
      ? `import script from ${JSON.stringify(id.slice(wrapper.length))};\nscript.main();`
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // Scripts in pages and the worker go without the polyfill: 3 kB for what both browsers do by themselves in Manifest V3.
    // Scripts in pages go without WXT's words for a crash, too, which the browser has as well.
    'vite:build:extendConfig'(entrypoints, config) {
      const inPages = entrypoints.every(({ type }) => type === 'unlisted-script');
      if (!inPages && !entrypoints.every(({ type }) => type === 'background')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
      if (inPages) config.plugins = [...(config.plugins ?? []), bareScript];
    },
  },
  manifestVersion: 3,
  // Else light-dark() is rewritten to follow the browser's preference, and a card could not follow its page.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: 'Lozenge – Jira on your Git host',
    short_name: 'Lozenge',
    description: 'See the Jira issue behind a key in a merge request or commit, comment on it and move it on.',
    // caretPositionFromPoint.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    // What administrators may set; Firefox takes policies without one (docs/settings.md).
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed_schema.json' } }),
    // webRequest only listens, on granted hosts, and asks nobody at install: it tells why a request came to nothing.
    permissions: [
      'activeTab',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Lozenge' },
    // Firefox's default policy rewrites http:// to https:// and would cut off a Jira on plain http (jira-api.md §11.1).
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lozenge@lozenge.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
