import type { Answer } from '../answer.ts';
import { json } from '../answer.ts';
import { seesProject } from '../beans/project.ts';
import type { Call } from '../call.ts';
import { escapeHtml } from '../render/escape.ts';
import { pageOf } from './page.ts';

const labelsOf = (call: Call): string[] => [
  ...new Set(
    Object.values(call.state.issues)
      .filter(({ project }) => seesProject(call, project))
      .flatMap(({ labels }) => labels)
      .toSorted(),
  ),
];

/** GET /label on Cloud: every label of the site, in pages, and no way to look for some. */
export const listLabels = (call: Call): Answer => pageOf(call, labelsOf(call), 1_000, 1_000);

const mostSuggestions = 20;

/** GET /rest/api/1.0/labels/suggest: what Jira's own forms ask while somebody types. */
export function suggestLabels(call: Call): Answer {
  const token = call.query.get('query') ?? '';
  const start = token.toLowerCase();
  const suggestions = labelsOf(call)
    .filter((label) => label.toLowerCase().startsWith(start))
    .slice(0, mostSuggestions)
    .map((label) => ({
      label,
      html: `<b>${escapeHtml(label.slice(0, start.length))}</b>${escapeHtml(label.slice(start.length))}`,
    }));
  return json({ token, suggestions });
}
