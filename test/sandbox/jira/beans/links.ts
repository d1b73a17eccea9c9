import type { Person } from '../seed/people.ts';
import type { Project } from '../seed/projects.ts';
import { isSince } from '../site.ts';
import type { Site } from '../site.ts';

type AvatarUrls = {
  readonly '48x48': string;
  readonly '24x24': string;
  readonly '16x16': string;
  readonly '32x32': string;
};

const sized = (whole: string, small: (size: string) => string): AvatarUrls => ({
  '48x48': whole,
  '24x24': small('small'),
  '16x16': small('xsmall'),
  '32x32': small('medium'),
});

/** A user's key on Server: the name until 8.4, which made users renamable without a trace. */
export const userKeyOf = (site: Pick<Site, 'release'>, { key, name }: Person): string =>
  isSince(site, 8, 4) ? key : name;

/** A person's pictures. Cloud's lie on a public store of their own, Data Center's need a log-in (jira-api.md §10). */
export function personAvatars(site: Site, person: Person): AvatarUrls {
  if (site.kind === 'cloud') {
    const store = `${site.base}/avatar-management/${encodeURIComponent(person.accountId)}/${person.avatar}`;
    const at = (pixels: number): string => `${store}/${pixels}`;
    return { '48x48': at(48), '24x24': at(24), '16x16': at(16), '32x32': at(32) };
  }
  const query = `ownerId=${userKeyOf(site, person)}&avatarId=${person.avatar}`;
  const view = `${site.base}/secure/useravatar`;
  return sized(`${view}?${query}`, (size) => `${view}?size=${size}&${query}`);
}

/** A project's pictures; they need a log-in on both kinds. */
export function projectAvatars(site: Site, project: Project): AvatarUrls {
  if (site.kind === 'cloud') {
    const view = `${site.api}/universal_avatar/view/type/project/avatar/${project.avatar}`;
    return sized(view, (size) => `${view}?size=${size}`);
  }
  const view = `${site.base}/secure/projectavatar`;
  return sized(
    `${view}?pid=${project.id}&avatarId=${project.avatar}`,
    (size) => `${view}?size=${size}&pid=${project.id}&avatarId=${project.avatar}`,
  );
}

/** The icon of an issue type; Cloud names v2 in it, whatever version was asked. */
export const typeIconUrl = (site: Site, avatar: number): string =>
  site.kind === 'cloud'
    ? `${site.base}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${avatar}?size=medium`
    : `${site.base}/secure/viewavatar?size=xsmall&avatarId=${avatar}&avatarType=issuetype`;

/** Where an attachment and its thumbnail lie, from the root of the origin; both need a log-in. */
export function attachmentPaths(
  site: Site,
  id: string,
  fileName: string,
): { readonly whole: string; readonly thumbnail: string } {
  const api = `${site.contextPath}/rest/api/3/attachment`;
  return site.kind === 'cloud'
    ? { whole: `${api}/content/${id}`, thumbnail: `${api}/thumbnail/${id}` }
    : {
        whole: `${site.contextPath}/secure/attachment/${id}/${encodeURIComponent(fileName)}`,
        thumbnail: `${site.contextPath}/secure/thumbnail/${id}/_thumb_${id}.png`,
      };
}
