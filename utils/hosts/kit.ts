import type { Address, Page, PageFacts, PageId, Region } from './types.ts';

const region =
  (text: Region['text']) =>
  (place: Region['place'], ...selectors: readonly string[]): Region => ({ selector: selectors.join(), place, text });

/** A region of the server's own HTML, or of such that a framework puts in as a whole; selectors are its generations. */
export const fixed = region('static');

/** A region whose texts a framework holds on to; selectors are its generations. */
export const owned = region('owned');

/** A part of an address as people write it; as it is where it is none: projects like to have spaces. */
export function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What people call a page, with the project that it is of, if any. A path can be longer than a label that a message carries. */
export const called = (project: string | undefined, name: string): PageFacts => ({
  label: `${project ?? ''} ${name}`.trim().slice(0, 300),
  ...(project && { project }),
});

/**
 * What makes the pages of a host whose addresses are taken apart by `split`: into the project, empty outside of projects, and
 * what stands behind it, which is all of the address where there is none. A page's route is what stands there up to `end`; its
 * group is what people call the page, behind the sign.
 */
export const pagesBy =
  (split: (address: Address) => readonly [project: string, place: string], end: string, flags?: string) =>
  (id: PageId, route: string, regions: readonly Region[] = [], sign = ''): Page => {
    const whole = new RegExp(`^(?:${route})${end}`, flags);
    return {
      id,
      read(address) {
        const [project, place] = split(address);
        const found = whole.exec(place);
        return found ? called(project, sign + plain(found[1] ?? '')) : undefined;
      },
      regions,
    };
  };

/** The number of a merge or pull request, with which its page's label ends; `undefined` where no such page is. */
export function numberOn(pages: readonly Page[], address: Address, document: Document): string | undefined {
  const page = pages.find(({ id }) => id === 'merge-request');
  return /\d+$/.exec(page?.read(address, document)?.label ?? '')?.[0];
}
