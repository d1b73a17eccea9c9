import type { KeyMatch } from './find-keys.ts';

/** The longest project key, as in the strict grammar. */
const longest = 50;

/**
 * Keys in the name of a branch, in any case and with `_` for the hyphen: `feature/shop_482-rounding` → SHOP-482. Only for
 * projects that are known, or every `release-2` would be one; the longest project wins. In order, none overlapping.
 */
export function findLooseKeys(name: string, accepts: (projectKey: string) => boolean): KeyMatch[] {
  const found: KeyMatch[] = [];
  // After a `_`, a number that another follows belongs to the project: `product_2013-7`.
  for (const { 1: number = '', 0: all, index } of name.matchAll(/(?:-|_(?!\d+-\d))([1-9]\d{0,11})(?![A-Za-z0-9])/g)) {
    const free = Math.max(found.at(-1)?.end ?? 0, index - longest);
    for (let start = free; start < index - 1; start += 1) {
      if (/[A-Za-z0-9]/.test(name.charAt(start - 1))) continue;
      const project = name.slice(start, index);
      if (!/^[A-Za-z]\w+$/.test(project) || !accepts(project.toUpperCase())) continue;
      found.push({ key: `${project.toUpperCase()}-${number}`, start, end: index + all.length });
      break;
    }
  }
  return found;
}
