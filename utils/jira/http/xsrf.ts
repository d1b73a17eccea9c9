/** The part of `browser.declarativeNetRequest` that the answer to Jira's XSRF filter needs. */
export interface SessionRules {
  getSessionRules(): Promise<readonly { readonly id: number; readonly condition: { readonly urlFilter?: string } }[]>;
  updateSessionRules(change: { addRules: OriginRule[] }): Promise<void>;
}

interface OriginRule {
  id: number;
  priority: number;
  action: { type: 'modifyHeaders'; requestHeaders: { header: string; operation: 'set'; value: string }[] };
  condition: {
    urlFilter: string;
    requestDomains: string[];
    initiatorDomains: string[];
    requestMethods: ('post' | 'put' | 'delete')[];
    resourceTypes: ('xmlhttprequest' | 'other')[];
  };
}

/**
 * Makes the browser send a Jira's own origin as Origin with this extension's writes to that API URL, and with nothing
 * else. Chromium alone needs it: there `fetch` cannot set a User-Agent or Referer (jira-api.md §11.1, §11.4).
 *
 * `ownHost` is the host of `runtime.getURL('')`. The function it makes answers whether sending once more makes sense:
 * `false` when the rule was there already or could not be set.
 */
export function createXsrfAnswer(rules: SessionRules, ownHost: string): (apiUrl: string) => Promise<boolean> {
  return async (apiUrl) => {
    const urlFilter = `|${apiUrl}/`;
    try {
      const present = await rules.getSessionRules();
      if (present.some((rule) => rule.condition.urlFilter === urlFilter)) return false;
      const id = Math.max(0, ...present.map((rule) => rule.id)) + 1;
      await rules.updateSessionRules({ addRules: [originRule(id, urlFilter, new URL(apiUrl), ownHost)] });
      return true;
    } catch {
      return false;
    }
  };
}

const originRule = (id: number, urlFilter: string, api: URL, ownHost: string): OriginRule => ({
  id,
  priority: 1,
  action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'set', value: api.origin }] },
  condition: {
    urlFilter,
    requestDomains: [api.hostname],
    initiatorDomains: [ownHost],
    requestMethods: ['post', 'put', 'delete'],
    resourceTypes: ['xmlhttprequest', 'other'],
  },
});
