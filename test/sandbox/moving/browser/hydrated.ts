import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { GitHubPages } from './github-pages.ts';

const app = document.querySelector('#app');
document.querySelector('#hydrate')?.addEventListener('click', () => {
  if (app !== null) hydrateRoot(app, createElement(GitHubPages, { at: location.pathname }));
});
