import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { movingRequests, requestAt } from '../requests.ts';
import { button, go, useAddress } from './router.ts';

/** How a host that is one single page draws its requests. Every text is React's own, also what people wrote. */
interface Shape {
  /** Where the list is; a request's number comes behind `request`, what shows its commits behind that. */
  readonly list: string;
  readonly request: string;
  readonly commits: string;
  /** What is there until the next page has come: a skeleton, or what was there before. */
  readonly waitsWith: 'skeleton' | 'before';
  row(title: string): ReactNode;
  header(title: string): ReactNode;
  body(text: string): ReactNode;
  comment(text: string): ReactNode;
  commit(subject: string): ReactNode;
}

const rendered = (text: string): ReactNode => h('div', { className: 'ak-renderer-document' }, h('p', null, text));
const bitbucket: Shape = {
  list: '/bitbucket/web/pull-requests',
  request: '/bitbucket/web/pull-requests/',
  commits: '/commits',
  waitsWith: 'skeleton',
  row: (title) => h('a', { 'data-qa': 'pull-request-row-link' }, title),
  header: (title) => h('div', { 'data-testid': 'pr-header' }, h('h1', null, title)),
  body: (text) => h('section', { 'data-qa': 'pr-description-panel' }, rendered(text)),
  comment: rendered,
  commit: (subject) => h('div', { 'data-qa': 'commit-list-styles' }, h('a', null, subject)),
};

const markdown = (text: string): ReactNode => h('div', { className: 'markdown-content' }, h('p', null, text));
const azure: Shape = {
  list: '/azure/_git/web/pullrequests',
  request: '/azure/_git/web/pullrequest/',
  commits: '?_a=commits',
  waitsWith: 'before',
  row: (title) =>
    h('div', { className: 'repos-pr-section-card' }, h('a', { role: 'row' }, h('div', { className: 'body-l' }, title))),
  // A text field, which is not read.
  header: (title) => h('div', { className: 'repos-pr-header' }, h('input', { value: title, readOnly: true })),
  body: markdown,
  comment: (text) => h('div', { className: 'repos-discussion-comment' }, markdown(text)),
  commit: (subject) =>
    h(
      'table',
      { className: 'repos-commits-table' },
      h('tbody', null, h('tr', { className: 'bolt-table-row' }, h('td', null, subject))),
    ),
};

const shape = location.pathname.startsWith('/azure/') ? azure : bitbucket;

/** What somebody wrote, without its code and its markup. */
const wordsOf = (markup: string): string => markup.replace(/<code>.*?<\/code>|<[^>]*>/g, '');

function view(address: string): readonly ReactNode[] {
  const [, id] = /\/(\d+)/.exec(address) ?? [];
  if (id === undefined) return movingRequests.map(({ title }) => shape.row(title));
  const { title, body, comments } = requestAt(id);
  if (address.endsWith(shape.commits)) return [shape.header(title), shape.commit('OPS-62: a commit')];
  return [shape.header(title), shape.body(wordsOf(body)), ...comments.map((text) => shape.comment(wordsOf(text)))];
}

/** The address is another at once; what belongs to it comes when the server has answered. */
function SinglePage(): ReactNode {
  const address = useAddress('');
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    const answer = setTimeout(() => setLoaded(address), 150);
    return () => clearTimeout(answer);
  }, [address]);
  const isWaiting = loaded === '' || (loaded !== address && shape.waitsWith === 'skeleton');
  const [, opened = ''] = /\/(\d+)/.exec(address) ?? [];
  return h(
    'div',
    null,
    button('list', () => go('pushState', shape.list)),
    button('commits', () => go('pushState', shape.request + opened + shape.commits)),
    movingRequests.map(({ id }) =>
      h(
        'span',
        { key: id },
        button(`to-${id}`, () => go('pushState', shape.request + id)),
      ),
    ),
    h(
      'main',
      { className: 'repos-pr-details-page' },
      isWaiting ? '…' : view(loaded).map((part, at) => h('div', { key: at }, part)),
    ),
  );
}

const app = document.querySelector('#app');
if (app !== null) createRoot(app).render(h(SinglePage, null));
