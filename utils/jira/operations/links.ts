import { ok, type Result } from '../../result/result.ts';
import type { LinkType, RemoteLink } from '../../issue/link.ts';
import type { IssueKey } from '../../issue/issue.ts';
import type { LinkOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { linkTypesWire, remoteLinksWire, type LinkTypeWire } from '../wire/links.wire.ts';
import { isSameRemoteLink, toRemoteLink, toRemoteLinkJson } from '../words/remote-link.ts';
import { orIfNotFound } from './or-if-not-found.ts';

/** Links between issues, and from issues to pages elsewhere. */
export function createLinkOperations({ dialect: { api }, at, ask, writeOnly }: Speaker): LinkOperations {
  const readRemote = async (
    key: IssueKey,
    query: Readonly<Record<string, string>>,
  ): Promise<Result<readonly RemoteLink[]>> => {
    const wire = await ask({ path: at(key, '/remotelink'), query }, remoteLinksWire, 'remote links');
    return wire.ok ? ok(wire.value.map(toRemoteLink)) : wire;
  };

  /** An issue that is not there is found out by what follows: reading one link of it finds none. */
  const remoteLink: LinkOperations['remoteLink'] = async (key, globalId) => {
    const links = orIfNotFound(await readRemote(key, { globalId }), []);
    return links.ok ? ok(links.value.find((link) => link.globalId === globalId)) : links;
  };

  return {
    async linkTypes() {
      const wire = await ask({ path: `${api}/issueLinkType` }, linkTypesWire, 'link types');
      return wire.ok ? ok(wire.value.map(toLinkType)) : wire;
    },

    link({ type, from, to }) {
      // Jira calls the issue that a link begins at the inward one: it shows the outward wording (mozilla/jira-bugzilla-integration#1285).
      const body = { type: { id: type }, inwardIssue: { key: from }, outwardIssue: { key: to } };
      return writeOnly({ method: 'POST', path: `${api}/issueLink`, body });
    },

    remoteLinks: (key) => readRemote(key, {}),
    remoteLink,

    async putRemoteLink(key, link) {
      const present = await remoteLink(key, link.globalId);
      if (!present.ok) return present;
      if (present.value && isSameRemoteLink(present.value, link)) return ok('unchanged');
      const body = toRemoteLinkJson(link);
      const written = await writeOnly({ method: 'POST', path: at(key, '/remotelink'), body });
      // By what was read: old versions answer 201 for both (jira-api.md §7).
      return written.ok ? ok(present.value ? 'replaced' : 'created') : written;
    },

    async deleteRemoteLink(key, globalId) {
      const call = { method: 'DELETE', path: at(key, '/remotelink'), query: { globalId } } as const;
      return orIfNotFound(await writeOnly(call), null);
    },
  };
}

/** A type without wordings of its own is worded by its name. */
const toLinkType = ({ id, name, inward, outward }: LinkTypeWire): LinkType => ({
  id,
  name,
  inward: inward ?? name,
  outward: outward ?? name,
});
