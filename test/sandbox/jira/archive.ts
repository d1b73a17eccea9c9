import { isSince } from './site.ts';
import type { Site } from './site.ts';
import type { IssueRecord } from './state.ts';

/** Whether a release can put issues away: since 8.1. Cloud can too. */
export const hasArchive = (site: Pick<Site, 'release'>): boolean => isSince(site, 8, 1);

/** Whether an issue is put away; a release without an archive takes it for any other. */
export const isArchived = (site: Pick<Site, 'release'>, { archived }: IssueRecord): boolean =>
  archived !== undefined && hasArchive(site);
