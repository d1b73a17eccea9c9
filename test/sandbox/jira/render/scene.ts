/** What a text can refer to, as its renderers look it up. */
export interface Scene {
  /** `{origin}{context path}`. */
  readonly base: string;
  readonly contextPath: string;
  /** A mentioned person by user name or `accountid:…`; `undefined` when there is nobody of that name. */
  readonly person: (
    user: string,
  ) => { readonly name: string; readonly accountId: string; readonly displayName: string } | undefined;
  /** An attachment of the same issue by file name, with the paths under which its HTML finds it. */
  readonly attachment: (
    fileName: string,
  ) =>
    | { readonly id: string; readonly fileName: string; readonly whole: string; readonly thumbnail: string }
    | undefined;
  /** An issue that the reader may see, for links of its key. */
  readonly issue: (
    key: string,
  ) => { readonly key: string; readonly summary: string; readonly resolved: boolean } | undefined;
}
