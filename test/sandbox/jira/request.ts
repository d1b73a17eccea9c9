import type { IncomingMessage } from 'node:http';

/** A request as it came over the wire, read to its end. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names; several values of a name are joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there was none; so are the bytes. */
  readonly text: string;
  readonly bytes: Buffer;
}

/** Reads a request with its body. */
export async function readRequest(message: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const url = new URL(message.url ?? '/', 'http://sandbox');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  const bytes = Buffer.concat(chunks);
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    text: bytes.toString('utf8'),
    bytes,
  };
}

/** The value of a JSON text; `undefined` for none, and for one that is not JSON. */
export function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A request that the sandbox got, for tests to assert on. */
export interface RecordedRequest {
  readonly method: string;
  /** With the context path, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, else the text; `undefined` when there was none. */
  readonly body: unknown;
  /** The user name that it counted as; `undefined` for nobody. */
  readonly user: string | undefined;
  /** Jira took it as from nobody, whatever it then answered; `false` too when Jira did not get to hear it. */
  readonly asNobody: boolean;
  /** What was answered; 0 when the socket was destroyed instead. */
  readonly status: number;
}
