import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';

interface Origins {
  readonly origins: readonly string[];
}

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly js?: readonly string[];
}

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
  readonly func?: (...given: unknown[]) => unknown;
  readonly args?: readonly unknown[];
}

interface Tab {
  readonly id: number;
  /** Absent: the browser does not show it to us. */
  readonly url?: string;
}

interface BrokenRequest {
  readonly url: string;
  readonly error: string;
}

/** Permissions, registered scripts, tabs and broken requests of a browser, in memory. Everything it does to pages is in `log`. */
export function stubReach() {
  const granted = new Set<string>();
  const scripts = new Map<string, Script>();
  const tabs: Tab[] = [];
  const log: string[] = [];
  const injected: Injection[] = [];
  /** What a script gives back that is executed in a page; a page that refuses it throws. */
  const page = { result: (): unknown => undefined };

  const permissions = {
    contains: vi.fn(async ({ origins }: Origins) => origins.every((origin) => granted.has(origin))),
    request: vi.fn(async ({ origins }: Origins) => {
      for (const origin of origins) granted.add(origin);
      return true;
    }),
    remove: vi.fn(async ({ origins }: Origins) => origins.every((origin) => granted.delete(origin))),
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    async registerContentScripts(added: readonly Script[]) {
      for (const script of added) {
        log.push(`register ${script.id} on ${script.matches?.join()}`);
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
      for (const id of ids) {
        log.push(`unregister ${id}`);
        scripts.delete(id);
      }
    },
    async executeScript(injection: Injection) {
      injected.push(injection);
      log.push(`execute ${injection.files?.join() ?? 'a function'} in ${injection.target.tabId}`);
      return [{ frameId: 0, result: await page.result() }];
    },
  };
  const ears = new Set<(request: BrokenRequest) => void>();
  const onErrorOccurred = {
    addListener: (ear: (request: BrokenRequest) => void) => void ears.add(ear),
    removeListener: (ear: (request: BrokenRequest) => void) => void ears.delete(ear),
  };
  /** The browser tells everybody who listens why a request came to nothing. */
  const tellError = (request: BrokenRequest): void => ears.forEach((ear) => ear(request));
  Object.assign(fakeBrowser.permissions, permissions);
  Object.assign(fakeBrowser.webRequest.onErrorOccurred, onErrorOccurred);
  Object.assign(fakeBrowser.scripting, scripting);
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => tabs.find((tab) => tab.id === id),
    query: async ({ url }: { readonly url: readonly string[] }) =>
      tabs.filter((tab) => url.some((pattern) => tab.url !== undefined && matchesPattern(pattern, tab.url))),
  });
  return { granted, scripts, tabs, log, injected, page, permissions, ears, tellError };
}

/** The part of match patterns that we use: scheme, host without port, and a path that ends with `*`. */
export function matchesPattern(pattern: string, address: string): boolean {
  const parts = /^(https?):\/\/([^/:*]+)(\/.*)\*$/.exec(pattern);
  if (parts === null) throw new Error(`Firefox takes no pattern such as ${pattern}`);
  const [, scheme, host, path = ''] = parts;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === `${scheme}:` && hostname === host && pathname.startsWith(path);
}
