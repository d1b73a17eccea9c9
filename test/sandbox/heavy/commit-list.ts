import { createElement as h, useState, type ReactNode } from 'react';
import { cycle, people, subject } from './words.ts';

/** Rows that come at once when a person wants more of them. */
const rowsPerGroup = 50;
/** As many keys as are looked at on one page: every row has one of them. */
const keys = 500;

export const rowKey = (at: number): string => `SHOP-${(at % keys) + 1}`;

/** After a row of GitHub's list of commits. All texts are React's own. */
function Row({ at }: { readonly at: number }): ReactNode {
  const who = cycle(people, at);
  const sha = (at * 7919 + 0x10_00_00_0).toString(16).padStart(7, '0');
  const address = `/shop/web/commit/${sha}`;
  return h(
    'li',
    { 'data-testid': 'commit-row-item', className: 'commit ListItem-module__listItem__x' },
    h(
      'div',
      { className: 'ListItem-module__mainContent__x' },
      h('h4', { className: 'Title-module__heading__x' }, h('a', { href: address }, `${rowKey(at)}: ${subject(at)}`)),
      h(
        'div',
        { className: 'Description-module__container__x' },
        h('a', { 'data-testid': 'avatar-icon-link', href: `/${who}`, className: 'author' }, who),
        h('span', null, ' committed '),
        h('relative-time', { className: 'prc-Text' }, `${(at % 28) + 1} days ago`),
        h('span', null, ' · ', h('span', { className: 'checks' }, `${at % 9} / 9`)),
      ),
    ),
    h(
      'div',
      { className: 'actions Metadata-module__container__x' },
      h('span', { className: 'prc-Label' }, 'Verified'),
      h('a', { href: address, className: 'prc-Button' }, h('span', null, sha)),
      h('button', { type: 'button', className: 'prc-IconButton', 'aria-label': 'Copy' }, h('span', null, '⧉')),
      h('a', { href: `/shop/web/tree/${sha}`, className: 'prc-IconButton' }, h('span', null, '‹›')),
    ),
  );
}

const group = (number: number): ReactNode =>
  h(
    'ul',
    { key: number, className: 'commits', 'data-testid': 'commit-group' },
    Array.from({ length: rowsPerGroup }, (_, index) => h(Row, { key: index, at: number * rowsPerGroup + index })),
  );

/** A list of commits that grows by 50. What is there already stays the same for React. */
export function CommitList({ rows }: { readonly rows: number }): ReactNode {
  const [groups, setGroups] = useState<readonly ReactNode[]>(
    Array.from({ length: rows / rowsPerGroup }, (_, number) => group(number)),
  );
  const onClick = (): void => setGroups((before) => [...before, group(before.length)]);
  return h('main', null, h('button', { id: 'more', onClick }, 'Load more'), groups);
}
