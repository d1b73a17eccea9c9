/** The bytes of an answer; `undefined` where they are more than `most`, whose rest is not even loaded. */
export async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (response.body === null) return new Uint8Array();
  const announced = Number(response.headers.get('Content-Length') ?? 0);
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = announced > most ? announced : 0;
  while (length <= most) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    chunks.push(value);
  }
  // Nobody waits for the rest to be called off, or hears that it could not be.
  reader.cancel().catch(() => undefined);
  return undefined;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
