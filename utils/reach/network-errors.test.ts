import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reasonOf, watchNetwork } from './network-errors.ts';
import { stubReach } from './test-kit.ts';

describe('what a browser says of a request that came to nothing', () => {
  it.each([
    ['a name that nobody has', 'net::ERR_NAME_NOT_RESOLVED', 'unknown-host'],
    ['the same in Firefox', 'NS_ERROR_UNKNOWN_HOST', 'unknown-host'],
    ['a port at which nobody listens', 'net::ERR_CONNECTION_REFUSED', 'connection-refused'],
    ['the same in Firefox', 'NS_ERROR_CONNECTION_REFUSED', 'connection-refused'],
    ['a certificate of one’s own making', 'net::ERR_CERT_AUTHORITY_INVALID', 'untrusted-certificate'],
    ['the same in Firefox', 'The certificate is not trusted because it is self-signed.', 'untrusted-certificate'],
    ['the same in Firefox in German', 'Das Zertifikat ist selbst signiert.', 'untrusted-certificate'],
    ['what speaks no TLS', 'net::ERR_SSL_PROTOCOL_ERROR', 'untrusted-certificate'],
    [
      'the same in Firefox',
      'SSL received a record that exceeded the maximum permissible length.',
      'untrusted-certificate',
    ],
    ['TLS of yesterday', 'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'untrusted-certificate'],
    ['a connection that was cut', 'net::ERR_CONNECTION_RESET', undefined],
    ['the same in Firefox', 'NS_ERROR_NET_RESET', undefined],
    ['an answer that was cut', 'net::ERR_CONTENT_LENGTH_MISMATCH', undefined],
    ['a proxy that is away', 'NS_ERROR_PROXY_CONNECTION_REFUSED', undefined],
    ['a network that is away', 'net::ERR_INTERNET_DISCONNECTED', undefined],
  ])('%s: %s', (_case, error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

describe('an ear at a request', () => {
  const url = 'https://jira.test:8443/rest/api/2/myself?a=b';
  const error = 'net::ERR_CONNECTION_REFUSED';
  let reach: ReturnType<typeof stubReach>;
  beforeEach(() => {
    vi.useFakeTimers();
    reach = stubReach();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hears what is said before anybody asks', async () => {
    const watch = watchNetwork(url);
    reach.tellError({ url, error });
    expect(await watch.why()).toBe('connection-refused');
  });

  it('hears what is said only then', async () => {
    const watch = watchNetwork(url);
    const why = watch.why();
    reach.tellError({ url, error });
    expect(await why).toBe('connection-refused');
  });

  it('hears nothing of another request, and does not wait for ever', async () => {
    const watch = watchNetwork(url);
    const why = watch.why();
    reach.tellError({ url: 'https://jira.test:8443/browse/SHOP-1', error });
    await vi.advanceTimersByTimeAsync(500);
    expect(await why).toBeUndefined();
  });

  it('is gone when the request is over', () => {
    const watch = watchNetwork(url);
    expect(reach.ears.size).toBe(1);
    watch.end();
    expect(reach.ears.size).toBe(0);
  });
});
