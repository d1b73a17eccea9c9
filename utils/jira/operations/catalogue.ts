import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import {
  prioritiesWire,
  resolutionsWire,
  statusCategoriesWire,
  statusesByTypeWire,
  statusesWire,
  typesWire,
} from '../wire/catalogue.wire.ts';
import { toTypeChoice } from '../words/to-project.ts';
import { toCategory, toPriority, toStatus } from '../words/to-words.ts';

type Operations = Omit<CatalogueOperations, 'projects' | 'projectKeys' | 'project' | 'labels'>;

/** What the issues of a site or a project may have. */
export function createCatalogueOperations({ dialect: { api }, ask, images: collector }: Speaker): Operations {
  const askStatuses = async (project: string | undefined) => {
    if (project === undefined) return ask({ path: `${api}/status` }, statusesWire, 'statuses');
    const wire = await ask(
      { path: `${api}/project/${encodeURIComponent(project)}/statuses` },
      statusesByTypeWire,
      'statuses',
    );
    return wire.ok ? ok(wire.value.flatMap(({ statuses }) => statuses)) : wire;
  };

  return {
    async statuses(project) {
      const wire = await askStatuses(project);
      if (!wire.ok) return wire;
      const byId = new Map(wire.value.map((status) => [status.id, { id: status.id, ...toStatus(status) }]));
      return ok([...byId.values()]);
    },

    async statusCategories() {
      const wire = await ask({ path: `${api}/statuscategory` }, statusCategoriesWire, 'status categories');
      return wire.ok ? ok(wire.value.map(({ id, name, key }) => ({ id, name, category: toCategory(key) }))) : wire;
    },

    async issueTypes() {
      const wire = await ask({ path: `${api}/issuetype` }, typesWire, 'issue types');
      if (!wire.ok) return wire;
      const images = collector();
      return ok({ value: wire.value.map((type) => toTypeChoice(type, images)), images: images.table });
    },

    async priorities() {
      const wire = await ask({ path: `${api}/priority` }, prioritiesWire, 'priorities');
      if (!wire.ok) return wire;
      const images = collector();
      const value = wire.value.map((priority) => ({ id: priority.id, ...toPriority(priority, images) }));
      return ok({ value, images: images.table });
    },

    resolutions: () => ask({ path: `${api}/resolution` }, resolutionsWire, 'resolutions'),
  };
}
