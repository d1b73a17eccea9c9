import { h, render } from 'preact';
import type { MergeRequestRow } from '../page/merge-request-list.ts';

const states = ['opened', 'merged', 'all'] as const;
type State = (typeof states)[number];
const names: Readonly<Record<State, string>> = { opened: 'Open', merged: 'Merged', all: 'All' };

const root = document.querySelector<HTMLElement>('.js-merge-request-list-root');
const project = root?.dataset['fullPath'] ?? '';

function item({ iid, title, author, created, labels }: MergeRequestRow) {
  const link = h(
    'a',
    {
      class: 'gl-link issue-title-text',
      'data-testid': 'issuable-title-link',
      href: `/${project}/-/merge_requests/${iid}`,
    },
    title,
  );
  const facts = h(
    'div',
    { class: 'issuable-info' },
    `!${iid} · created ${created} by ${author}`,
    labels.map((label) => h('span', { class: 'gl-label' }, label)),
  );
  return h(
    'li',
    { key: iid, class: 'issue issuable-row', 'data-testid': 'issuable-item-wrapper' },
    h(
      'div',
      { class: 'issuable-main-info' },
      h('div', { class: 'issuable-title title', 'data-testid': 'issuable-title' }, link),
      facts,
    ),
  );
}

function show(rows: readonly MergeRequestRow[], state: State): void {
  if (!root) return;
  const tabs = states.map((each) =>
    h(
      'li',
      { class: each === state ? 'active' : '' },
      h('button', { type: 'button', onClick: () => show(rows, each) }, names[each]),
    ),
  );
  const shown = rows.filter((row) => state === 'all' || row.state === state);
  render(
    h(
      'div',
      {},
      h('ul', { class: 'nav-tabs nav nav-links' }, tabs),
      h('ul', { class: 'content-list issuable-list issues-list' }, shown.map(item)),
    ),
    root,
  );
}

const answer = await fetch(root?.dataset['rowsPath'] ?? '');
show(await answer.json(), 'opened');
