import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { projectDetailsWire } from '../wire/project.wire.ts';
import { toProjectDetails } from '../words/to-project.ts';

type Operations = Pick<CatalogueOperations, 'projects' | 'projectKeys' | 'project'>;

/** The projects of a site, over a dialect's own way of listing them. */
export const createProjectOperations = (
  { dialect: { api }, ask, images: collector }: Speaker,
  projects: Operations['projects'],
): Operations => ({
  projects,

  async projectKeys() {
    const all = await projects();
    return all.ok ? ok(all.value.map(({ key }) => key)) : all;
  },

  async project(key) {
    const wire = await ask({ path: `${api}/project/${encodeURIComponent(key)}` }, projectDetailsWire, 'project');
    if (!wire.ok) return wire;
    const images = collector();
    return ok({ value: toProjectDetails(wire.value, images), images: images.table });
  },
});
