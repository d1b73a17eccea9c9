import type { Desk } from '../call.ts';
import type { JsonObject } from '../json.ts';
import { personNamed } from '../seed/people.ts';
import { isSince } from '../site.ts';
import { personAvatars, userKeyOf } from './links.ts';

/** A person as issues and comments carry one. Cloud tells the e-mail to its owner alone, as with the default privacy settings. */
export function personBean({ site, me }: Desk, name: string): JsonObject {
  const person = personNamed(name);
  const { displayName, zone: timeZone, email: emailAddress } = person;
  const avatarUrls = personAvatars(site, person);
  if (site.kind === 'server') {
    const self = `${site.api}/user?username=${encodeURIComponent(person.name)}`;
    return {
      self,
      name: person.name,
      key: userKeyOf(site, person),
      emailAddress,
      avatarUrls,
      displayName,
      active: true,
      timeZone,
    };
  }
  return {
    self: `${site.api}/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    emailAddress: me?.name === name ? emailAddress : undefined,
    avatarUrls,
    displayName,
    active: true,
    timeZone,
    accountType: 'atlassian',
  };
}

/** The answer of GET /myself. */
export function myselfBean(desk: Desk, name: string): JsonObject {
  return {
    ...personBean(desk, name),
    // Deleting users came with their keys (8.4), roles of applications with the applications (7.0).
    deleted: desk.site.kind === 'server' && isSince(desk.site, 8, 4) ? false : undefined,
    locale: 'en_US',
    groups: { size: 2, items: [] },
    applicationRoles: isSince(desk.site, 7) ? { size: 1, items: [] } : undefined,
    expand: 'groups,applicationRoles',
  };
}
