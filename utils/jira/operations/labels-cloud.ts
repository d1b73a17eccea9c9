import * as z from 'zod/mini';
import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { readPages, type PageSizes } from './pages.ts';

/** How many labels are suggested; Server suggests about as many. */
export const mostLabels = 20;

const sizes: PageSizes = { perPage: 1_000, mostPages: 5 };

/** Cloud lists its labels in pages, and can't look through them itself. */
export const suggestLabelsOnCloud =
  (speaker: Speaker): CatalogueOperations['labels'] =>
  async (typed) => {
    const all = await readPages(speaker, { path: `${speaker.dialect.api}/label` }, z.string(), 'labels', sizes);
    if (!all.ok) return all;
    const start = typed.trim().toLowerCase();
    return ok(all.value.filter((label) => label.toLowerCase().startsWith(start)).slice(0, mostLabels));
  };
