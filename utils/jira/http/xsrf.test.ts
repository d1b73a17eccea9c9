import { describe, expect, it } from 'vitest';
import { createXsrfAnswer, type SessionRules } from './xsrf.ts';

/** A browser's session rules. */
function fakeRules(): SessionRules & { readonly list: unknown[] } {
  const list: Parameters<SessionRules['updateSessionRules']>[0]['addRules'] = [];
  return {
    list,
    getSessionRules: async () => list,
    updateSessionRules: async ({ addRules }) => void list.push(...addRules),
  };
}

describe('the answer to the XSRF filter', () => {
  it("sets Jira's own origin on this extension's writes to this API URL alone", async () => {
    const rules = fakeRules();
    expect(await createXsrfAnswer(rules, 'abcdef')('https://example.org:8443/jira')).toBe(true);
    expect(rules.list).toEqual([
      {
        id: 1,
        priority: 1,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'origin', operation: 'set', value: 'https://example.org:8443' }],
        },
        condition: {
          urlFilter: '|https://example.org:8443/jira/',
          requestDomains: ['example.org'],
          initiatorDomains: ['abcdef'],
          requestMethods: ['post', 'put', 'delete'],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ]);
  });

  it('is given once per site, and each site has its own', async () => {
    const rules = fakeRules();
    const answer = createXsrfAnswer(rules, 'abcdef');
    expect(await answer('https://one.example')).toBe(true);
    expect(await answer('https://one.example')).toBe(false);
    expect(await answer('https://two.example')).toBe(true);
    expect(rules.list).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it('does not help where the browser has no room for it', async () => {
    const full: SessionRules = {
      getSessionRules: async () => [],
      updateSessionRules: async () => Promise.reject(new Error('quota')),
    };
    expect(await createXsrfAnswer(full, 'abcdef')('https://one.example')).toBe(false);
  });
});
