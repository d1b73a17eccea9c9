import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { projectsWire } from '../wire/project.wire.ts';
import { toProject } from '../words/to-project.ts';

/** All projects, however many there are, come as one bare array. */
export const listProjectsOnServer =
  ({ dialect: { api }, ask }: Speaker): CatalogueOperations['projects'] =>
  async () => {
    const wire = await ask({ path: `${api}/project` }, projectsWire, 'projects');
    return wire.ok ? ok(wire.value.map(toProject)) : wire;
  };
