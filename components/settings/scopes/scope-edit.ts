import { defaults } from '../../../utils/scope/defaults.ts';
import type { ScopePlace } from '../../../utils/scope/find-place.ts';
import { isSamePath } from '../../../utils/scope/path.ts';
import type { Scope, ScopeFields } from '../../../utils/scope/scope.ts';

export type ListField = 'ignore' | 'projectKeys';

/** Settings of a place as they are being edited. */
export interface Edit {
  /** What the edit began from. */
  readonly base: Scope | undefined;
  readonly settings: Scope['settings'];
  /** Kept apart, so that a look at the other choice loses nothing. */
  readonly overrides: Partial<ScopeFields>;
  readonly custom: ScopeFields | undefined;
  readonly texts: Readonly<Partial<Record<ListField, string>>>;
}

/** What is kept at a place, whatever the case of its path. */
export const findSaved = (scopes: readonly Scope[], { host, path }: ScopePlace): Scope | undefined =>
  scopes.find((scope) => scope.host === host && isSamePath(scope.path, path));

/** An instance has nothing above it that it could inherit from. */
export const nothing = ({ host, path }: ScopePlace): Scope => ({
  host,
  path,
  settings: path === '' ? 'custom' : 'default',
  fields: {},
});

/** An edit in which nothing was done yet. */
export const editOf = (saved: Scope | undefined, path: string): Edit => {
  // What is absent, and what is `undefined`, is not set.
  const fields = Object.fromEntries(Object.entries(saved?.fields ?? {}).filter(([, value]) => value !== undefined));
  const isCustom = path === '' || saved?.settings === 'custom';
  return {
    base: saved,
    settings: isCustom ? 'custom' : 'default',
    overrides: isCustom ? {} : fields,
    custom: isCustom ? { ...defaults, ...fields } : undefined,
    texts: {},
  };
};
