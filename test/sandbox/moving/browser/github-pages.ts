import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { movingRequests, requestAt, type MovingRequest } from '../requests.ts';
import { button, go, useAddress } from './router.ts';

/**
 * Like GitHub's: the title is React's own text beside others; bodies are put in as HTML. The elements stay when another request
 * is shown in them.
 */
function PullRequest({ request }: { readonly request: MovingRequest }): ReactNode {
  const { id } = request;
  const [titles, setTitles] = useState<Readonly<Record<number, string>>>({});
  const [added, setAdded] = useState<Readonly<Record<number, readonly string[]>>>({});
  const [isDraft, setDraft] = useState(false);
  const [minutes, setMinutes] = useState(1);
  const [isShown, setShown] = useState(true);
  const title = titles[id] ?? request.title;
  const comments = [...request.comments, ...(added[id] ?? [])];
  const rename = (to: string): void => setTitles((before) => ({ ...before, [id]: to }));
  const comment = (): void =>
    setAdded((before) => ({ ...before, [id]: [...(before[id] ?? []), '<p>Just in: SHOP-471.</p>'] }));
  return h(
    'main',
    null,
    isShown &&
      h(
        'h1',
        { 'data-component': 'PH_Title' },
        h('bdi', { className: 'markdown-title' }, isDraft && 'Draft: ', title, ` (${minutes} min)`),
        h('span', null, ' #', id),
      ),
    button('rename', () => rename('SHOP-494: another title')),
    button('plain-title', () => rename('No key any more')),
    button('draft', () => setDraft((before) => !before)),
    button('tick', () => setMinutes((before) => before + 1)),
    button('comment', comment),
    button('hide', () => setShown((before) => !before)),
    h('div', { 'data-testid': 'issue-body' }, body(request.body)),
    comments.map((text, at) => h('section', { key: at }, body(text))),
  );
}

const body = (markup: string): ReactNode =>
  h('div', { 'data-testid': 'markdown-body', dangerouslySetInnerHTML: { __html: markup } });

const subjectOf = (at: number): string => `SHOP-${1000 + at}: commit number ${at}`;

/** A list that grows at its end, and whose order can be turned. */
function Commits(): ReactNode {
  const [count, setCount] = useState(20);
  const [isTurned, setTurned] = useState(false);
  const rows = Array.from({ length: count }, (_, at) => at);
  return h(
    'main',
    null,
    button('more', () => setCount((before) => before + 20)),
    button('turn', () => setTurned((before) => !before)),
    (isTurned ? rows.toReversed() : rows).map((at) =>
      h('div', { key: at, 'data-testid': 'commit-row-item' }, h('h4', null, subjectOf(at))),
    ),
  );
}

const rowHeight = 30;
const rowsShown = 12;

/** A list of 5,000 of which a few rows exist: the same elements and text nodes hold one subject after the other. */
function Requests(): ReactNode {
  const [top, setTop] = useState(0);
  const first = Math.floor(top / rowHeight);
  const onScroll = (event: { readonly currentTarget: Element }): void => setTop(event.currentTarget.scrollTop);
  const slots = Array.from({ length: rowsShown }, (_, slot) => slot);
  return h(
    'main',
    { id: 'scroller', onScroll, style: { height: 300, overflow: 'auto' } },
    h(
      'div',
      { style: { height: 5000 * rowHeight, position: 'relative' } },
      slots.map((slot) =>
        h(
          'a',
          {
            key: slot,
            href: '#',
            'data-testid': 'pull-title-link',
            style: { position: 'absolute', top: (first + slot) * rowHeight, height: rowHeight },
          },
          subjectOf(first + slot),
        ),
      ),
    ),
  );
}

/** All pages of the application; `at` is the address that the server was asked for. */
export function GitHubPages({ at }: { readonly at: string }): ReactNode {
  const path = useAddress(at);
  const [kind = ''] = path.split('/').slice(3);
  useEffect(() => void (document.title = path), [path]);
  const base = path.split('/').slice(0, 3).join('/');
  return h(
    'div',
    null,
    h(
      'nav',
      null,
      movingRequests.map(({ id }) =>
        h(
          'span',
          { key: id },
          button(`to-${id}`, () => go('pushState', `${base}/pull/${id}`)),
        ),
      ),
      button('instead-3', () => go('replaceState', `${base}/pull/3`)),
    ),
    kind === 'pull' && h(PullRequest, { request: requestAt(path) }),
    kind === 'commits' && h(Commits, null),
    kind === 'pulls' && h(Requests, null),
  );
}
