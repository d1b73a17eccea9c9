import { ok, refuse, type Result } from '../../result/result.ts';
import { toBase64 } from './base64.ts';
import { isHtml } from './html.ts';

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

/** `undefined` for more than that. Nobody waits for the rest to be called off. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const announced = Number(response.headers.get('Content-Length') ?? 0);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = announced > most ? announced : 0;
  while (reader && length <= most) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    chunks.push(value);
  }
  void reader?.cancel();
  return undefined;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
