import type { Failure } from '../../result/failure.ts';
import { ok, type Result } from '../../result/result.ts';
import type { CatalogueOperations, CreateOperations, SearchOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { createdWire } from '../wire/create.wire.ts';
import { toScreenJson } from '../words/field-json.ts';
import { quoteJql } from '../words/jql.ts';
import { toTypeChoice } from '../words/to-project.ts';
import { orderScreen } from '../words/to-screen.ts';
import { createMetaAt, type CreateMeta } from './create-meta.ts';

/** What is sent apart from the screen's values; and the reporter, for whom Jira takes whoever creates. */
const givenElsewhere = new Set(['project', 'issuetype', 'parent', 'reporter']);

/** Corporate Data Centers close the addresses of createmeta and leave their projects open (jira-api.md §5). */
const closed = new Set<Failure['kind']>(['unauthorised', 'forbidden', 'not-found', 'not-jira']);

/** Nothing is at an address: what Jira says there itself, and the page that stands there in its place. */
const missing = new Set<Failure['kind']>(['not-found', 'not-jira']);

/** How many of one's newest issues are looked through. */
const mostOwn = 50;

/**
 * Creating issues. Takes what else has to be asked along the way, a project's types and a search, and a clock in milliseconds
 * since the epoch.
 */
export function createCreateOperations(
  speaker: Speaker,
  { project, search }: Pick<CatalogueOperations, 'project'> & Pick<SearchOperations, 'search'>,
  now: () => number = Date.now,
): CreateOperations {
  const { dialect, write, images: collector } = speaker;

  const askMeta = async <T>(act: (meta: CreateMeta) => Promise<Result<T>>): Promise<Result<T>> => {
    const [first, second] = dialect.traits.createMeta;
    const answer = await act(createMetaAt[first](speaker));
    return !answer.ok && missing.has(answer.failure.kind) && second ? act(createMetaAt[second](speaker)) : answer;
  };

  return {
    async createTypes(key) {
      const wires = await askMeta((meta) => meta.types(key));
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

    async createScreen(key, type) {
      const fields = await askMeta((meta) => meta.fields(key, type));
      return fields.ok ? ok(orderScreen(fields.value.filter(({ id }) => !givenElsewhere.has(id)))) : fields;
    },

    create({ project: key, type, parent, screen, values }) {
      // Nothing is there yet that an empty value could clear.
      const filled = screen.filter(({ id }) => (values[id] ?? '').length > 0);
      const { fields } = toScreenJson(filled, values, dialect.writeText, 'replace');
      const above = parent !== undefined && { parent: { key: parent } };
      const body = { fields: { project: { key }, issuetype: { id: type }, ...above, ...fields } };
      return write({ method: 'POST', path: `${dialect.api}/issue`, body }, createdWire, 'created issue');
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
