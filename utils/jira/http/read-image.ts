import { ok, refuse, type Result } from '../../result/result.ts';
import { toBase64 } from './base64.ts';
import { isHtml } from './html.ts';
import { readAtMost } from './read-at-most.ts';

const mostBytes = 2_000_000;
/** SVG is missing on purpose: it is a document, not a picture (architecture.md, decision 5). */
const pictureTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * A data URL of a picture that Jira sent. Refuses log-in pages, other types (`unexpected-answer` names the type) and
 * pictures over 2 MB, whose rest is not even loaded.
 */
export async function readImage(response: Response): Promise<Result<string>> {
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (response.status === 404) return refuse({ kind: 'not-found' });
  // A token that opens REST need not open pictures (jira-api.md §10): this says nothing about the log-in.
  if (response.status === 401) return refuse({ kind: 'forbidden', messages: [] });
  if (isHtml(type, '')) return refuse({ kind: 'login-page' });
  if (!response.ok) return refuse({ kind: 'unexpected-answer', what: `status ${response.status}` });
  if (!pictureTypes.has(type)) return refuse({ kind: 'unexpected-answer', what: type || 'no type' });
  const bytes = await readAtMost(response, mostBytes);
  return bytes === undefined ? refuse({ kind: 'too-large' }) : ok(`data:${type};base64,${toBase64(bytes)}`);
}
