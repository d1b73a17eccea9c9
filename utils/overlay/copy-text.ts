/**
 * Puts a text on the clipboard, within a click. A page over plain http has no `navigator.clipboard`, and many a Git host in a
 * company is one: there the old command does it, whose event is kept from the page. Rejects where the browser won't.
 */
export async function copyText(document: Document, text: string): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard !== undefined) return clipboard.writeText(text);
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (!done) throw new DOMException('Copying is not allowed here.', 'NotAllowedError');
}
