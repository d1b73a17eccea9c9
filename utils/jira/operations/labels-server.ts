import { ok } from '../../result/result.ts';
import type { CatalogueOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { labelSuggestionsWire } from '../wire/server.wire.ts';

/** Labels from where Jira's own forms get them (`autoCompleteUrl`). */
export const suggestLabelsOnServer =
  ({ ask }: Speaker): CatalogueOperations['labels'] =>
  async (typed) => {
    const call = { path: '/rest/api/1.0/labels/suggest', query: { query: typed.trim() } };
    const wire = await ask(call, labelSuggestionsWire, 'labels');
    return wire.ok ? ok(wire.value.suggestions.map(({ label }) => label)) : wire;
  };
