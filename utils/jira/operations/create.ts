import { ok } from '../../result/result.ts';
import type { CreateOperations, SearchOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { createdWire, createFieldsWire, createFieldWire } from '../wire/create.wire.ts';
import { toScreenJson } from '../words/field-json.ts';
import { quoteJql } from '../words/jql.ts';
import { orderScreen, toScreenField } from '../words/to-screen.ts';
import { askCreateMeta, createTypesPath } from './create-meta.ts';
import { readPages } from './pages.ts';

/** What is sent apart from the screen's values; and the reporter, for whom Jira takes whoever creates. */
const givenElsewhere = new Set(['project', 'issuetype', 'parent', 'reporter']);

/** How many of one's newest issues are looked through. */
const mostOwn = 50;

/**
 * Creating issues, once it is known of what type. Takes a search, which has to be asked along the way, and a clock in
 * milliseconds since the epoch.
 */
export function createCreateOperations(
  speaker: Speaker,
  { search }: Pick<SearchOperations, 'search'>,
  now: () => number = Date.now,
): Omit<CreateOperations, 'createTypes'> {
  const { dialect, ask, write } = speaker;
  const { api, traits } = dialect;

  return {
    async createScreen(key, type) {
      const fields = await askCreateMeta(traits, {
        async paged() {
          const path = `${createTypesPath(api, key)}/${encodeURIComponent(type)}`;
          const wires = await readPages(speaker, { path }, createFieldWire, 'fields for creating');
          return wires.ok ? ok(wires.value.map((wire) => toScreenField(wire.fieldId, wire))) : wires;
        },
        async expanded() {
          const query = { projectKeys: key, issuetypeIds: type, expand: 'projects.issuetypes.fields' };
          const wire = await ask({ path: `${api}/issue/createmeta`, query }, createFieldsWire, 'fields for creating');
          if (!wire.ok) return wire;
          const types = wire.value.projects.flatMap(({ issuetypes }) => issuetypes);
          const found = types.find(({ id }) => id === type)?.fields ?? {};
          return ok(Object.entries(found).map(([id, field]) => toScreenField(id, field)));
        },
      });
      return fields.ok ? ok(orderScreen(fields.value.filter(({ id }) => !givenElsewhere.has(id)))) : fields;
    },

    create({ project: key, type, parent, screen, values }) {
      // Nothing is there yet that an empty value could clear.
      const filled = screen.filter(({ id }) => (values[id] ?? '').length > 0);
      const { fields } = toScreenJson(filled, values, dialect.writeText, 'replace');
      const above = parent !== undefined && { parent: { key: parent } };
      const body = { fields: { project: { key }, issuetype: { id: type }, ...above, ...fields } };
      return write({ method: 'POST', path: `${api}/issue`, body }, createdWire, 'created issue');
    },

    async findCreated({ project: key, values }, sentAt) {
      // Jira's own clock decides: how long ago it was is known here, what time it is there is not. JQL counts in minutes.
      const minutes = Math.ceil(Math.max(0, now() - sentAt) / 60_000) + 1;
      const jql = `project = ${quoteJql(key)} AND reporter = currentUser() AND created >= -${minutes}m ORDER BY created DESC`;
      const found = await search(jql, { most: mostOwn });
      if (!found.ok) return found;
      const sent = String(values['summary'] ?? '').trim();
      return ok(found.value.value.issues.find(({ summary }) => summary.trim() === sent)?.key);
    },
  };
}
