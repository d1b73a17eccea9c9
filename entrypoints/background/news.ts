/**
 * How handlers say that something counts now that did not, or no longer: open pages ask anew then. The settings themselves need
 * not be said, the browser tells of every write; secrets and the vault's lock do.
 */
export interface News {
  tell(): void;
  listen(ear: () => void): void;
}

export function createNews(): News {
  const ears = new Set<() => void>();
  return {
    tell: () => ears.forEach((ear) => ear()),
    listen: (ear) => void ears.add(ear),
  };
}
