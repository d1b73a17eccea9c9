import type { JsonObject } from '../json.ts';
import { categories, issueTypes, linkTypes, named, priorities, resolutions, statuses } from '../seed/catalogue.ts';
import type { Site } from '../site.ts';
import { typeIconUrl } from './links.ts';

/** The entry of GET /statuscategory. */
export const categoryBean = (site: Site, { id, key, colorName, name }: (typeof categories)[number]): JsonObject => ({
  self: `${site.api}/statuscategory/${id}`,
  id,
  key,
  colorName,
  name,
});

/** A status by name, with its category. */
export function statusBean(site: Site, name: string): JsonObject {
  const status = named(statuses, name);
  const category = categories.find(({ key }) => key === status.category) ?? categories[0];
  return {
    self: `${site.api}/status/${status.id}`,
    description: status.description,
    // Cloud has no pictures of statuses any more and sends its own address (jira-api.md §10).
    iconUrl: site.kind === 'cloud' ? `${site.base}/` : `${site.base}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: categoryBean(site, category),
  };
}

/** An issue type by name. */
export function typeBean(site: Site, name: string): JsonObject {
  const type = named(issueTypes, name);
  return {
    self: `${site.api}/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: typeIconUrl(site, type.avatar),
    name: type.name,
    subtask: type.subtask,
    avatarId: type.avatar,
    hierarchyLevel: site.kind === 'cloud' ? type.level : undefined,
  };
}

/** A priority by name; with what only GET /priority tells when `listed`. */
export function priorityBean(site: Site, name: string, listed = false): JsonObject {
  const priority = named(priorities, name);
  return {
    self: `${site.api}/priority/${priority.id}`,
    ...(listed ? { statusColor: priority.colour, description: priority.description } : {}),
    iconUrl: `${site.base}/images/icons/priorities/${name.toLowerCase()}.svg`,
    name: priority.name,
    id: priority.id,
  };
}

/** A resolution by name. */
export function resolutionBean(site: Site, name: string): JsonObject {
  const { id, description } = named(resolutions, name);
  return { self: `${site.api}/resolution/${id}`, id, description, name };
}

/** A link type by name. */
export function linkTypeBean(site: Site, name: string): JsonObject {
  const type = named(linkTypes, name);
  return {
    id: type.id,
    name: type.name,
    inward: type.inward,
    outward: type.outward,
    self: `${site.api}/issueLinkType/${type.id}`,
  };
}
