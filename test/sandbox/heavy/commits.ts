import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { html, Html } from '../git/html.ts';
import { importMap } from '../moving/libraries.ts';
import { CommitList } from './commit-list.ts';
import { frame } from './frame.ts';

/** How many rows the list of commits has when it comes. */
export const commitRows = 5_000;

/** Runs in the page. */
const takeOver = `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { CommitList } from '/commit-list.ts';
hydrateRoot(document.querySelector('#app'), createElement(CommitList, { rows: ${commitRows} }));`;

/** A list of commits after GitHub's: React on the server writes it, React in the browser takes it over. */
export const commits = (): Html =>
  frame({
    title: 'Commits · shop/web',
    head: html`<script type="importmap">
        ${new Html(importMap('production'))}
      </script>
      <script type="module">
        ${new Html(takeOver)};
      </script>`,
    body: html`<div id="app">${new Html(renderToString(createElement(CommitList, { rows: commitRows })))}</div>`,
  });
