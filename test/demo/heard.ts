import type { RecordedRequest } from '../sandbox/jira/request.ts';

/** A request to Jira, or several for pictures, as the tour tells of it. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  /** What was answered; undefined for several. */
  readonly status: number | undefined;
  /** JSON on one line, a document in it shortened to its words. */
  readonly body: string | undefined;
}

const longest = 92;
const picture = /^\/(avatar-management|media\/file)\/|\/(universal_avatar|attachment\/(thumbnail|content))\//;

/** What Jira received, in the order it came; what only fetches pictures is counted together, at the end. */
export function toHeard(requests: readonly RecordedRequest[]): readonly Heard[] {
  const pictures = requests.filter(({ path }) => picture.test(path));
  const others = requests.filter(({ path }) => !picture.test(path));
  return [
    ...others.map(({ method, path, status, body }) => ({ method, path, status, body: bodyOf(body) })),
    ...(pictures.length === 0
      ? []
      : [{ method: 'GET', path: `${pictures.length} for pictures`, status: undefined, body: undefined }]),
  ];
}

function bodyOf(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  const text = JSON.stringify(body, (_name, value: unknown) => (isDocument(value) ? `doc: ${wordsOf(value)}` : value));
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

const isDocument = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

/** All text of an ADF document, one piece after the other. */
function wordsOf(node: object): string {
  if ('text' in node) return String(node.text);
  const content: unknown = 'content' in node ? node.content : undefined;
  return Array.isArray(content)
    ? content.map((child: unknown) => (typeof child === 'object' && child !== null ? wordsOf(child) : '')).join('')
    : '';
}
