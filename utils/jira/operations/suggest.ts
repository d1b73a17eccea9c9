import type { IssueSuggestion } from '../../issue/search.ts';
import { ok } from '../../result/result.ts';
import type { SearchOperations } from '../client.ts';
import type { Speaker } from '../speaker.ts';
import { pickerWire } from '../wire/catalogue.wire.ts';

/**
 * Subtasks are left out, and without a query of one's own only what this user has seen is looked through, unless they are
 * asked for (jira-api.md §3).
 */
const everywhere = { currentJQL: 'order by updated DESC', showSubTasks: 'true', showSubTaskParent: 'true' };

/** Suggestions for what was typed, each issue once though Jira's sections overlap: those seen lately come first. */
export function createSuggestOperation({ dialect, ask }: Speaker): Pick<SearchOperations, 'suggest'> {
  return {
    async suggest(typed) {
      const query = typed.trim();
      if (query === '') return ok([]);
      const call = { path: `${dialect.api}/issue/picker`, query: { query, ...everywhere } };
      const wire = await ask(call, pickerWire, 'suggestions');
      if (!wire.ok) return wire;
      const byKey = new Map<string, IssueSuggestion>();
      for (const { key, summaryText, summary } of wire.value.sections.flatMap(({ issues }) => issues)) {
        if (!byKey.has(key)) byKey.set(key, { key, summary: summaryText ?? withoutTags(summary ?? '') });
      }
      return ok([...byKey.values()]);
    },
  };
}

/** Old Servers send a summary only with what was typed in bold. */
const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, '');
