const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** A document with what stands between its two markers replaced. Throws when it does not have them once, in that order. */
export function putBetweenMarkers(document: string, content: string): string {
  const [before, rest, ...others] = document.split(begin);
  const [, after, ...more] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || others.length + more.length > 0)
    throw new Error(`The document must have ${begin} and ${end}, once each and in that order.`);
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}
