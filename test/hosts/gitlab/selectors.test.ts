// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { gitlabFacts } from '../../../utils/hosts/gitlab/facts.ts';
import { gitlab } from '../../../utils/hosts/gitlab/gitlab.ts';
import { examples } from './examples.ts';

const files = import.meta.glob<string>('./*.html', { eager: true, query: '?raw', import: 'default' });

/** Each generation of a selector, by itself: `a, b` are two. None of them has a comma of its own. */
const alternatives = gitlab.pages.flatMap(({ id, regions }) =>
  [...regions, ...(gitlabFacts.bar[id] ?? [])].flatMap(({ selector }) =>
    selector.split(', ').map((one) => ({ id, one })),
  ),
);
const shown = new Map(
  Object.entries(files).map(([path, html]) => [path.slice(2), new DOMParser().parseFromString(html, 'text/html')]),
);

it('has an example for each page of GitLab', () => {
  expect(new Set(examples.map(({ page }) => page))).toEqual(new Set(gitlab.pages.map(({ id }) => id)));
  expect([...shown.keys()].toSorted()).toEqual(examples.map(({ html }) => html).toSorted());
});

it('has an example for each selector, so that none is left that nobody has seen', () => {
  const seen = (selector: string) => [...shown.values()].some((document) => document.querySelector(selector));
  const unseen = [
    ...alternatives,
    ...gitlabFacts.navigation.map(({ selector }) => ({ id: 'navigation', one: selector })),
  ]
    .filter(({ one }) => !seen(one))
    .map(({ id, one }) => `${id}: ${one}`);
  expect(unseen).toEqual([]);
});
