import { fixed, owned } from '../kit.ts';
import type { Page, PageId } from '../types.ts';
import { markOf } from './address.ts';
import { commits, rows } from './regions.ts';

/** What lies in no project. These are loaded anew each time, so that the mark on the body is theirs. */
const outside = (id: PageId, mark: RegExp, regions: Page['regions']): Page => ({
  id,
  regions,
  read: (_address, document) => (mark.test(markOf(document)) ? { label: id } : undefined),
});

export const elsewhere: readonly Page[] = [
  outside('search', /^search/, [fixed('row', '.search-result-row .term'), ...commits, ...rows]),
  outside('dashboard', /^(?:dashboard|root)/, [
    ...rows,
    // The home of merge requests since 17.9 has nothing but roles to know its rows by.
    owned('row', '[role="cell"] > a.gl-font-bold'),
  ]),
];
