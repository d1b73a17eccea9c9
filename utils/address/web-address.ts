/**
 * What was typed or pasted as an http(s) address; `https://` is added where no scheme was typed. `undefined` for anything else:
 * a word alone is a search and not a host (inside companies there are hosts of one word: with their scheme, port or path they
 * are taken), and an address that carries a log-in (`https://me:secret@host`) would end up in the settings.
 */
export function readWebAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  if (/\s/.test(text) || !(hasScheme || /[.:/]/.test(text))) return undefined;
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  const usable = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return usable ? url : undefined;
}

/** Whether what is sent there can be read on the way. This machine itself is no way. */
export function isPlainHttp(typed: string): boolean {
  const url = readWebAddress(typed);
  return url?.protocol === 'http:' && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
