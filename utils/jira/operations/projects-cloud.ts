import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { projectWire } from '../wire/project.wire.ts';
import { toProject } from '../words/to-project.ts';
import { readPages, type PageSizes } from './pages.ts';

const sizes: PageSizes = { perPage: 100, mostPages: 50 };

/** Cloud lists its projects in pages. */
export const listProjectsOnCloud =
  (speaker: Speaker): CatalogueOperations['projects'] =>
  async () => {
    const path = `${speaker.dialect.api}/project/search`;
    const all = await readPages(speaker, { path }, projectWire, 'projects', sizes);
    return all.ok ? ok(all.value.map(toProject)) : all;
  };
