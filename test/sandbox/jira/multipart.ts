/** A part of a `multipart/form-data` body. */
export interface Part {
  readonly name: string;
  /** `undefined` for a part that is no file. */
  readonly fileName: string | undefined;
  readonly type: string;
  readonly content: Buffer;
}

/** A member of a Content-Disposition: quoted, with the quotes in it written `%22` as browsers do. */
const member = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(header)?.[1]?.replaceAll('%22', '"');

function readPart(part: Buffer): Part | undefined {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const headers = part.subarray(0, end).toString('utf8').split('\r\n');
  const header = (name: string): string =>
    headers.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const disposition = header('content-disposition');
  const name = member(disposition, 'name');
  if (name === undefined) return undefined;
  const type = header('content-type').trim() || 'text/plain';
  return { name, fileName: member(disposition, 'filename'), type, content: part.subarray(end + 4) };
}

/** The parts of a body in their order; `undefined` when it is not what its Content-Type says (RFC 7578). */
export function parseMultipart(contentType: string, body: Buffer): readonly Part[] | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const line = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (boundary === null || !body.subarray(0, line.length).equals(Buffer.from(line))) return undefined;
  const parts: Part[] = [];
  for (let at = line.length; ;) {
    if (body.subarray(at, at + 2).toString() === '--') return parts;
    const next = body.indexOf(`\r\n${line}`, at);
    const part = next < 0 ? undefined : readPart(body.subarray(at + 2, next));
    if (part === undefined) return undefined;
    parts.push(part);
    at = next + 2 + line.length;
  }
}
