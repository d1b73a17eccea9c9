import type { Failure } from './failure.ts';

/** The outcome of everything that can fail in an expected way. A `throw` is a bug (design habit 19). */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** The failing half of a `Result`; assignable to a `Result` of any value. */
export interface Refused {
  readonly ok: false;
  readonly failure: Failure;
}

/** Wraps a value that was obtained. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps the reason why there is no value. */
export const refuse = (failure: Failure): Refused => ({ ok: false, failure });
