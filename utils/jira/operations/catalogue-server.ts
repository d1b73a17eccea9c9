import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { labelSuggestionsWire, projectsWire } from '../wire/server.wire.ts';
import { toProject } from '../words/to-project.ts';

/** All projects, however many there are, come as one bare array; labels from where Jira's own forms get them (`autoCompleteUrl`). */
export function createServerLists({
  dialect: { api },
  ask,
}: Speaker): Pick<CatalogueOperations, 'projects' | 'labels'> {
  return {
    async projects() {
      const wire = await ask({ path: `${api}/project` }, projectsWire, 'projects');
      return wire.ok ? ok(wire.value.map(toProject)) : wire;
    },

    async labels(typed) {
      const call = { path: '/rest/api/1.0/labels/suggest', query: { query: typed.trim() } };
      const wire = await ask(call, labelSuggestionsWire, 'labels');
      return wire.ok ? ok(wire.value.suggestions.map(({ label }) => label)) : wire;
    },
  };
}
