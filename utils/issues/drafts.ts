import type { IssueKey } from '../issue/issue.ts';
import type { Cache, Draft } from './cache.ts';

/** Comments that Jira does not have yet. They outlast a closed card, a reload and the browser. */
export interface Drafts {
  /** Empty when there is none. */
  read(connection: string, key: IssueKey): Promise<Draft>;
  /** An empty text drops it. */
  keep(connection: string, key: IssueKey, text: string): Promise<void>;
  /** Notes that a text is about to be sent, or (`undefined`) that it certainly did not arrive. */
  mark(connection: string, key: IssueKey, text: string, sent: Draft['sent']): Promise<void>;
  /** Jira has this text: what the user has written since stays. */
  drop(connection: string, key: IssueKey, text: string): Promise<void>;
}

export function createDrafts({ drafts }: Pick<Cache, 'drafts'>): Drafts {
  const read: Drafts['read'] = async (connection, key) => {
    const name = `${connection}/${key}`;
    return (await drafts.read([name])).get(name)?.value ?? { text: '' };
  };
  const put = async (connection: string, key: IssueKey, draft: Draft): Promise<void> => {
    const name = `${connection}/${key}`;
    if (draft.text === '') await drafts.remove([name]);
    else await drafts.keep(new Map([[name, draft]]));
  };
  return {
    read,
    async keep(connection, key, text) {
      const { sent } = await read(connection, key);
      await put(connection, key, { text, sent });
    },
    mark: (connection, key, text, sent) => put(connection, key, { text, sent }),
    async drop(connection, key, text) {
      const draft = await read(connection, key);
      await put(connection, key, { text: draft.text === text ? '' : draft.text });
    },
  };
}
