import { browser } from 'wxt/browser';
import type { FailureKind } from '../result/failure.ts';
import { originPattern } from './origins.ts';

/** What a browser knows of a request that came to nothing, as far as it tells people what to do. */
export type NetworkReason = Extract<FailureKind, 'unknown-host' | 'connection-refused' | 'untrusted-certificate'>;

/** An ear at one request. */
export interface NetworkWatch {
  /** Why it came to nothing; to be asked once it did. `undefined` where the browser says nothing, or nothing of use. */
  why(): Promise<NetworkReason | undefined>;
  /** To be called when the request is over, however it went. */
  end(): void;
}

/** How long after `fetch` has failed the browser may still say why. */
const longestWaitMs = 500;

/** Chromium's names of errors, and Firefox's. */
const reasons: readonly (readonly [RegExp, NetworkReason])[] = [
  [/^(net::ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST)$/, 'unknown-host'],
  [/^(net::ERR_CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED)$/, 'connection-refused'],
  // Firefox has a name in capitals for everything but TLS: there it gives the sentence that it would show, in the user's language.
  [/^net::ERR_(BAD_SSL|CERT|SSL)_|^(SEC|SSL|MOZILLA_PKIX)_ERROR_|\s/, 'untrusted-certificate'],
];

/** What an error of `webRequest` means; `undefined` for a connection that was cut, and all the others. */
export const reasonOf = (error: string): NetworkReason | undefined =>
  reasons.find(([pattern]) => pattern.test(error))?.[1];

/**
 * Listens for the reason of one request's failure, which `fetch` keeps to itself. To be called right before the request.
 *
 * Measured 2026-11-22, worker with host permission, own requests: Chromium 156 tells in 100 of 100 cases, 0.1 to 1.6 ms after
 * `fetch` rejects; Firefox 153 ESR in 45 of 45, from 1 ms before to 249 ms after (the first look-up of a name; else 2 ms).
 * A listener that is added in the moment of the request hears of it in both, so none has to stand while nothing is asked: that
 * one would wake the worker for every request that any page of a granted host breaks off.
 */
export function watchNetwork(url: string): NetworkWatch {
  const { promise, resolve } = Promise.withResolvers<NetworkReason | undefined>();
  const heard = (request: { readonly url: string; readonly error: string }): void => {
    if (request.url === url) resolve(reasonOf(request.error));
  };
  // Safari has no such event in workers.
  const events: typeof browser.webRequest.onErrorOccurred | undefined = browser.webRequest?.onErrorOccurred;
  events?.addListener(heard, { urls: [originPattern(url)], types: ['xmlhttprequest'] });
  return {
    why() {
      setTimeout(() => resolve(undefined), events ? longestWaitMs : 0);
      return promise;
    },
    end: () => events?.removeListener(heard),
  };
}
