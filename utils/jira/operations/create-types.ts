import type { Failure } from '../../result/failure.ts';
import { ok } from '../../result/result.ts';
import type { CatalogueOperations, CreateOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { createTypesWire } from '../wire/create-types.wire.ts';
import { typeChoiceWire } from '../wire/project.wire.ts';
import { toTypeChoice } from '../words/to-project.ts';
import { askCreateMeta, createTypesPath } from './create-meta.ts';
import { readPages } from './pages.ts';

/** Corporate Data Centers close the addresses of createmeta and leave their projects open (jira-api.md §5). */
const closed = new Set<Failure['kind']>(['unauthorised', 'forbidden', 'not-found', 'not-jira']);

/** Which types can be created. Takes the reading of a project, which is asked where createmeta is closed. */
export function createTypesOperation(
  speaker: Speaker,
  { project }: Pick<CatalogueOperations, 'project'>,
): Pick<CreateOperations, 'createTypes'> {
  const { dialect, ask, images: collector } = speaker;
  const { api, traits } = dialect;

  return {
    async createTypes(key) {
      const wires = await askCreateMeta(traits, {
        paged: () => readPages(speaker, { path: createTypesPath(api, key) }, typeChoiceWire, 'issue types'),
        async expanded() {
          const call = { path: `${api}/issue/createmeta`, query: { projectKeys: key } };
          const wire = await ask(call, createTypesWire, 'issue types');
          return wire.ok ? ok(wire.value.projects.flatMap(({ issuetypes }) => issuetypes)) : wire;
        },
      });
      if (!wires.ok && closed.has(wires.failure.kind)) {
        const details = await project(key);
        return details.ok ? ok({ ...details.value, value: details.value.value.types }) : details;
      }
      // 400 is what Data Center says of a project in which this user may not create (mattermost-plugin-jira#912).
      if (!wires.ok && wires.failure.kind !== 'invalid') return wires;
      const images = collector();
      const types = wires.ok ? wires.value.map((wire) => toTypeChoice(wire, images)) : [];
      return ok({ value: types, images: images.table });
    },
  };
}
