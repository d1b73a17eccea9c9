import { readPolicy, type Policy } from './policy.ts';

/** The part of `browser.storage.managed` that is needed. */
export interface ManagedArea {
  /** Firefox refuses where no policy was ever set up. */
  get(keys: null): Promise<Record<string, unknown>>;
}

/** What the organisation sets, read once and kept until it changes. */
export interface PolicySource {
  read(): Promise<Policy | undefined>;
  /** The policy has changed: the next reading asks the browser anew. */
  forget(): void;
}

export function createPolicySource(area: ManagedArea): PolicySource {
  let known: Promise<Policy | undefined> | undefined;
  return {
    read: () => (known ??= area.get(null).then(readPolicy, () => undefined)),
    forget() {
      known = undefined;
    },
  };
}

/** Where there can be no policy. */
export const noPolicy: PolicySource = { read: () => Promise.resolve(undefined), forget: () => undefined };
