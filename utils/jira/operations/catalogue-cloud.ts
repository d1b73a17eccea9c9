import * as z from 'zod/mini';
import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { projectWire } from '../wire/catalogue.wire.ts';
import { toProject } from '../words/to-project.ts';
import { readPages } from './pages.ts';

/** How many labels are suggested; Server suggests about as many. */
export const mostLabels = 20;

/** What Cloud lists in pages: its projects, and its labels, which it can't look through itself. */
export function createCloudLists(speaker: Speaker): Pick<CatalogueOperations, 'projects' | 'labels'> {
  const { api } = speaker.dialect;
  return {
    async projects() {
      const all = await readPages(speaker, { path: `${api}/project/search` }, projectWire, 'projects', {
        perPage: 100,
        mostPages: 50,
      });
      return all.ok ? ok(all.value.map(toProject)) : all;
    },

    async labels(typed) {
      const all = await readPages(speaker, { path: `${api}/label` }, z.string(), 'labels', {
        perPage: 1_000,
        mostPages: 5,
      });
      if (!all.ok) return all;
      const start = typed.trim().toLowerCase();
      return ok(all.value.filter((label) => label.toLowerCase().startsWith(start)).slice(0, mostLabels));
    },
  };
}
