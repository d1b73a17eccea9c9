/** What a `<meta>` in the head says, by a `name="value"` of it; empty where it is not there. */
export const meta = (document: Document, name: string): string =>
  document.querySelector<HTMLMetaElement>(`head > meta[${name}]`)?.content ?? '';
