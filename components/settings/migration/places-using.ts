import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { connectionFor } from '../../../utils/scope/resolve.ts';

/** A Git host as a whole, where the path is empty, or a group or project of it that has settings. */
export interface PlaceUsing {
  readonly host: string;
  readonly path: string;
}

/** Where a connection is used, host by host: what goes along when it leads elsewhere. */
export const placesUsing = (
  { hosts, scopes, connections }: Pick<SettingsView, 'hosts' | 'scopes' | 'connections'>,
  id: string,
): readonly PlaceUsing[] =>
  hosts.flatMap(({ url: host }) => {
    const paths = scopes.flatMap((scope) => (scope.host === host && scope.path !== '' ? scope.path : []));
    return ['', ...paths.toSorted()]
      .filter((path) => connectionFor({ scopes, connections }, host, path) === id)
      .map((path) => ({ host, path }));
  });
