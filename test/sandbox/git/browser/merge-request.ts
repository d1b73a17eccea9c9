import { listenToToggles } from './toggles.ts';
import { load } from './load.ts';

const page = document.querySelector<HTMLElement>('.merge-request[data-url]');
const path = page?.dataset['url']?.replace(/\.json$/, '') ?? '';
const places: Readonly<Record<string, string>> = { show: '', commits: '/commits', diffs: '/diffs' };
const loaded = new Set<string>();

async function fill(selector: string, fragment: string): Promise<void> {
  const place = document.querySelector(selector);
  if (!place || loaded.has(selector)) return;
  loaded.add(selector);
  await load(place, path + fragment);
}

function show(action: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('.merge-request-tabs a[data-action]')) {
    const isOpen = tab.dataset['action'] === action;
    tab.parentElement?.classList.toggle('active', isOpen);
    document.querySelector(tab.dataset['target'] ?? '#none')?.toggleAttribute('hidden', !isOpen);
  }
  if (action === 'commits') void fill('#commits', '/commits.json');
  if (action === 'diffs') void fill('#diffs', '/diffs.json');
  if (action === 'show') {
    void fill('#js-vue-mr-widget', '/widget.json');
    void fill('#js-vue-mr-discussions', '/discussions.json');
  }
}

const actionOf = (pathname: string): string =>
  Object.keys(places).find((name) => pathname === path + places[name]) ?? 'show';

document.querySelector('.merge-request-tabs')?.addEventListener('click', (event) => {
  const tab = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-action]') : null;
  if (!tab) return;
  event.preventDefault();
  history.pushState({}, '', tab.pathname + location.search);
  show(tab.dataset['action'] ?? 'show');
});

window.addEventListener('popstate', () => show(actionOf(location.pathname)));

const title = document.querySelector('h1[data-testid="title-content"]');
if (title) {
  new IntersectionObserver(([entry]) => page?.classList.toggle('is-stuck', entry?.isIntersecting === false)).observe(
    title,
  );
}

listenToToggles();
show(actionOf(location.pathname));
