import type { Entry } from './records.ts';
import { seal, unseal } from './seal.ts';

/** How secrets are written down and read: as they are, or sealed. */
export interface Craft {
  write(connection: string, label: Pick<Entry, 'origin' | 'login'>, value: string): Promise<Entry>;
  /** `undefined` for one that this craft can't read, or that was written for another connection, origin or log-in. */
  read(connection: string, entry: Entry): Promise<string | undefined>;
}

const labelOf = ({ origin, login }: Pick<Entry, 'origin' | 'login'>) => ({
  origin,
  ...(login !== undefined && { login }),
});

/** Without a passphrase. */
export const openCraft: Craft = {
  write: async (_connection, label, value) => ({ ...labelOf(label), value }),
  read: async (_connection, entry) => ('value' in entry ? entry.value : undefined),
};

/** With the key of a passphrase. What a secret belongs to is sealed with it, so that none can be passed off as another's. */
export const createSealedCraft = (key: CryptoKey): Craft => ({
  write: async (connection, label, value) => ({
    ...labelOf(label),
    ...(await seal(key, value, aboutOf(connection, label))),
  }),
  read: async (connection, entry) => ('value' in entry ? entry.value : unseal(key, entry, aboutOf(connection, entry))),
});

const aboutOf = (connection: string, { origin, login = '' }: Pick<Entry, 'origin' | 'login'>): string =>
  JSON.stringify([connection, origin, login]);
