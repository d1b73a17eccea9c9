import type { Host, Region } from '../types.ts';

const code = '.pre, .diff, .patch, .blob, .differential-changeset';

/** What holds code, an editor or the site's own controls. By name: code of cgit, gitweb and Phabricator (hosts.md §8, §9). */
const fences = `nav, [role="navigation"], body > * form, button, pre:not([class*="commit"]), [contenteditable], [role="textbox"], ${code}, .phabricator-source-code-container, .CodeMirror`;

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, summary, pre';

const unfenced = `:not(:is(${fences}), :is(${fences}) *)`;
const ofTextAlone = ':not(:has(> :is(div, p, ul, ol, dl, table, form, pre, section, h1, h2, h3, h4, h5, h6)))';

// What costs most is asked last: 20 ms for the 33,000 elements of a diff of 2 MB in cgit, against 3 s when it is asked first.
const selectors = [
  `:is(${blocks})${unfenced}`,
  // Messages of commits in cgit and gitweb, and most of what frameworks build.
  `div:not(:is(${blocks}) *)${unfenced}${ofTextAlone}`,
  `:is(a, span):not(:is(${blocks}) *)${unfenced}:not(div${ofTextAlone} *)`,
];

/**
 * Any site that the user enabled and nobody recognises; the last of all hosts. Nobody knows who holds on to a text there, so
 * that keys are highlighted and nothing is changed.
 */
export const generic: Host = {
  id: 'generic',
  recognises: () => true,
  fence: `kbd, samp, nav, form, button, ${code}`,
  pages: [
    {
      id: 'other',
      // A path can be longer than a label.
      read: ({ pathname }, document) => ({ label: `${new URL(document.URL).hostname}${pathname}`.slice(0, 300) }),
      regions: selectors.map((selector): Region => ({ selector, place: 'description', text: 'owned' })),
    },
  ],
};
