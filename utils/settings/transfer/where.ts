/** A place in a document as a person writes it: `connections[0].auth.method`. */
export const whereOf = (path: readonly PropertyKey[]): string =>
  path
    .map(String)
    .reduce((said, key) => (/^\d+$/.test(key) ? `${said}[${key}]` : said === '' ? key : `${said}.${key}`), '');
