/** Base64 of bytes, in slices that fit into an argument list. */
export function toBase64(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(slices.join(''));
}
