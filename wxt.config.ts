import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // Scripts in pages go without the polyfill: 3 kB in every page for what both browsers do by themselves in Manifest V3.
    'vite:build:extendConfig'(entrypoints, config) {
      const inPages = entrypoints.every(({ type }) => type === 'unlisted-script');
      if (inPages)
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
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
    // webRequest only listens, on granted hosts, and asks nobody at install: it tells why a request came to nothing.
    permissions: [
      'activeTab',
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
