import type { RemoteLink } from '../../issue/link.ts';
import type { RemoteLinkWire } from '../wire/links.wire.ts';

/** A link to a page elsewhere, in our words; what Jira left out is empty. */
export const toRemoteLink = ({ globalId, relationship, application, object }: RemoteLinkWire): RemoteLink => ({
  globalId: globalId ?? '',
  url: object.url,
  title: object.title ?? '',
  summary: object.summary ?? '',
  relationship: relationship ?? '',
  icon: object.icon?.url16x16 ?? '',
  resolved: object.status?.resolved ?? false,
  application: { name: application?.name ?? '', type: application?.type ?? '' },
});

/** What to send: all of it, as Jira empties what is left out of a link that it has already (jira-api.md §7). */
export const toRemoteLinkJson = ({ globalId, application, relationship, ...page }: RemoteLink) => ({
  globalId,
  application,
  relationship,
  object: {
    url: page.url,
    title: page.title,
    summary: page.summary,
    ...(page.icon !== '' && { icon: { url16x16: page.icon } }),
    status: { resolved: page.resolved },
  },
});

/** Whether Jira has a link just so already. */
export const isSameRemoteLink = (one: RemoteLink, other: RemoteLink): boolean =>
  JSON.stringify(toRemoteLinkJson(one)) === JSON.stringify(toRemoteLinkJson(other));
