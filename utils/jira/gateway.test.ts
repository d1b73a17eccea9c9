import { describe, expect, it } from 'vitest';
import { gatewayUrlOf } from './gateway.ts';
import { createHttp } from './http/http.ts';

const site = { webUrl: 'https://acme.atlassian.net', apiUrl: '' };
const asking = (answer: () => Response | Promise<Response>) => {
  const asked: string[] = [];
  const http = createHttp({
    site,
    fetch: async (url) => {
      asked.push(String(url));
      return answer();
    },
    online: () => true,
    hasPermission: async () => true,
  });
  return { asked, url: () => gatewayUrlOf(http, { origin: 'https://gateway.test' }) };
};

describe('the gateway’s address of a site', () => {
  it('is made of the number that the site tells everybody', async () => {
    const { asked, url } = asking(() => Response.json({ cloudId: '7d1f0c52-6e94', more: 1 }));
    expect(await url()).toBe('https://gateway.test/ex/jira/7d1f0c52-6e94');
    expect(asked).toEqual(['https://acme.atlassian.net/_edge/tenant_info']);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['is missing', () => new Response('', { status: 404 })],
    ['is no number', () => Response.json({ cloudId: 7 })],
    ['would lead elsewhere', () => Response.json({ cloudId: '../../oauth/token' })],
    ['is hidden by an SSO', () => new Response('<title>Log in</title>', { headers: { 'Content-Type': 'text/html' } })],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is unknown where that %s', async (_case, answer) => {
    expect(await asking(answer).url()).toBeUndefined();
  });
});
