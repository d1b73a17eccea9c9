import type { Host } from '../types.ts';
import { dataOf } from './data.ts';
import { pages } from './pages.ts';

/** Azure DevOps Services and Server. Facts: hosts.md §6; there is no page of a signed-in user to check them against. */
export const azureDevOps: Host = {
  id: 'azure-devops',
  // 2026-11: what the page's own scripts start from, read by other extensions from 2018 to 2026.
  recognises: (document) => dataOf(document).includes('ms.vss-'),
  pages,
};
