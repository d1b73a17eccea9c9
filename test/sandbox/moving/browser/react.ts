import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GitHubPages } from './github-pages.ts';

const app = document.querySelector('#app');
if (app !== null) createRoot(app).render(createElement(GitHubPages, { at: location.pathname }));
