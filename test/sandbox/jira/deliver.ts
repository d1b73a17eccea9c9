import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export interface Delivery {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** Empty for none. */
  readonly body: Buffer;
}

const wait = (out: ServerResponse, bytes: Buffer): Promise<void> =>
  new Promise((sent) => out.write(bytes, () => sent()));

/**
 * Sends an answer whole, or breaks off in the middle of a body of at least two bytes: by ending the connection early, or by
 * resetting it.
 */
export async function deliver(
  out: ServerResponse,
  { status, headers, body }: Delivery,
  breaks: 'truncated' | 'reset' | undefined,
): Promise<void> {
  if (breaks === undefined) {
    out.writeHead(status, headers);
    return void out.end(body);
  }
  out.writeHead(status, { ...headers, 'Content-Length': body.length });
  await wait(out, body.subarray(0, Math.ceil(body.length / 2)));
  if (breaks === 'reset') out.socket?.resetAndDestroy();
  else out.destroy();
}
