import type { Failure, FailureKind } from '../../result/failure.ts';
import { refuse, type Result } from '../../result/result.ts';

/** An ear at one request: `reach/network-errors.ts`. */
export interface Watch {
  /** Why the request came to nothing, where the browser tells. */
  why(): Promise<Extract<FailureKind, 'unknown-host' | 'connection-refused' | 'untrusted-certificate'> | undefined>;
  end(): void;
}

export interface ExchangeParts {
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly seconds: number;
  readonly online: () => boolean;
  readonly hasPermission: (origin: string) => Promise<boolean>;
  /** Called right before each request. Absent where the browser tells no reasons: `unreachable` is all that is known then. */
  readonly watch?: ((url: string) => Watch) | undefined;
}

/** Sends one request and has its answer read to the end, all within the time limit. */
export type Exchange = <T>(
  url: URL,
  init: RequestInit,
  read: (response: Response) => Promise<Result<T>>,
  signal?: AbortSignal,
) => Promise<Result<T>>;

/** `fetch` says only that it failed; what else the browser knows narrows it down (jira-api.md §11.1). */
export function createExchange({ send, seconds, online, hasPermission, watch }: ExchangeParts): Exchange {
  const whyNothingCame = async (origin: string, watching: Watch | undefined): Promise<Failure> => {
    if (!(await hasPermission(origin))) return { kind: 'no-host-permission', origin };
    if (!online()) return { kind: 'offline' };
    return { kind: (await watching?.why()) ?? 'unreachable', origin };
  };

  return async (url, init, read, signal) => {
    const limit = AbortSignal.timeout(seconds * 1000);
    const watching = watch?.(url.href);
    try {
      const response = await send(url.href, { ...init, signal: signal ? AbortSignal.any([limit, signal]) : limit });
      return await read(response);
    } catch {
      if (limit.aborted || signal?.aborted) return refuse({ kind: 'timeout', seconds });
      return refuse(await whyNothingCame(url.origin, watching));
    } finally {
      watching?.end();
    }
  };
}
