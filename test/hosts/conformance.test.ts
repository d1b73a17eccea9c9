// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hostFacts } from '../../utils/hosts/facts.ts';
import { hosts } from '../../utils/hosts/index.ts';
import { hostBehind, readPage } from '../../utils/hosts/read-page.ts';
import { themes } from '../../utils/hosts/themes.ts';
import type { Host, HostFacts, HostId, Mount } from '../../utils/hosts/types.ts';
import { createScanner } from '../../utils/scan/scanner.ts';
import { createTrees, type Tree } from '../../utils/scan/trees.ts';
import type { Example } from './example.ts';

/** Each host's folder here has a list of examples and their pages. */
const folders = import.meta.glob<{ examples: readonly Example[] }>('./*/examples.ts', { eager: true });
const pages = import.meta.glob<string>('./*/*.html', { eager: true, query: '?raw', import: 'default' });
const all = Object.entries(folders).map(([path, { examples }]) => ({ id: path.split('/')[1] ?? '', examples }));

const read = (url: URL) => {
  const host = hostBehind(hosts, document);
  return host && readPage(host, document, url);
};

/** The pages carry no scripts that would run: happy-dom does not run what innerHTML brings. */
function open(id: string, { html, address }: Example): URL {
  const parsed = new DOMParser().parseFromString(pages[`./${id}/${html}`] ?? expect.fail(`no ${html}`), 'text/html');
  document.replaceChildren(document.importNode(parsed.documentElement, true));
  openRoots(document);
  return new URL(address);
}

/** Puts up the shadow roots that a page declares: only a page that is loaded gets them from the parser itself. */
function openRoots(tree: Tree): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' }) ?? expect.fail('a root without its host');
    root.append(template.content);
    template.remove();
    openRoots(root);
  }
}

/** What a host's selectors are asked of. */
function treesOf({ shadowed }: Host): readonly Tree[] {
  const trees = createTrees(document, shadowed === true);
  trees.find(document.documentElement);
  return trees.all;
}

/** A node and all that is shown of it, shadow roots at the place of their hosts. */
function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  if (node instanceof Element && node.shadowRoot) yield* nodesOf(node.shadowRoot);
  for (const child of node.childNodes) yield* nodesOf(child);
}

/** What only the issue bar asks of a host. */
const factsOf = (id: HostId): HostFacts =>
  hostFacts.find((facts) => facts.id === id) ?? expect.fail(`no facts of ${id}`);

/** The first of the mounts that is there, and its element. */
const firstThatIsThere = (mounts: readonly Mount[] = [], trees: readonly Tree[]) =>
  mounts
    .flatMap(({ selector, where }) => trees.map((tree) => ({ where, element: tree.querySelector(selector) })))
    .find(({ element }) => element !== null);

beforeEach(() => document.replaceChildren(document.createElement('html')));

it('every host has examples', () => {
  expect(all.map(({ id }) => id).toSorted()).toEqual(hosts.map(({ id }) => id).toSorted());
  for (const { examples } of all) expect(examples.length).toBeGreaterThan(2);
});

it('every host has facts, once', () => {
  expect(hostFacts.map(({ id }) => id)).toEqual(hosts.map(({ id }) => id));
});

describe.each(all)('$id', ({ id, examples }) => {
  it.each(examples)('$name: recognised by this host and no other', (example) => {
    open(id, example);
    const known = hosts.filter((host) => host.id !== 'generic' && host.recognises(document)).map((host) => host.id);
    expect(known).toEqual(id === 'generic' ? [] : [id]);
  });

  it.each(examples)('$name: this page and no other', (example) => {
    const url = open(id, example);
    const host = hosts.find((one) => one.id === id);
    const found = host?.pages.filter((page) => page.read(url, document) !== undefined).map((page) => page.id);
    expect([...new Set(found)]).toEqual([example.page]);
  });

  it.each(examples)('$name: what it says of itself', (example) => {
    const url = open(id, example);
    const now = read(url);
    const { host, page: _page, ...facts } = now ?? expect.fail('not read');
    const { request, user } = factsOf(host.id);
    expect({ ...facts, request: request?.(url, document) }).toEqual(example.facts);
    expect(themes[host.id](document)).toBe(example.theme);
    expect(user?.(document)).toBe(example.user);
  });

  it.each(examples)('$name: exactly its keys', (example) => {
    const url = open(id, example);
    const { host, page } = read(url) ?? expect.fail('not read');
    const found = createScanner(document, host, treesOf(host)).read(page.regions);
    const keys = found.flatMap(({ matches, region, node }) =>
      matches.map(({ key }) => ({ key, place: region.place, text: region.text, node })),
    );
    // Keys of one text stay in their order; of nested regions' texts too, so that a text read twice shows.
    const order = [...nodesOf(document)];
    const inOrder = keys.toSorted((one, other) => order.indexOf(one.node) - order.indexOf(other.node));
    expect(inOrder.map(({ key, place, text }) => [key, place, text])).toEqual(example.keys);
  });

  it.each(examples)('$name: places for what Lozenge adds', (example) => {
    const url = open(id, example);
    const { host, page } = read(url) ?? expect.fail('not read');
    const place = (mounts: readonly Mount[] | undefined, wanted: Example['bar']) => {
      const mount = firstThatIsThere(mounts, treesOf(host));
      return { where: mount?.where, isIt: mount?.element?.matches(wanted?.at ?? '*') };
    };
    const expected = (wanted: Example['bar']) =>
      wanted ? { where: wanted.where, isIt: true } : { where: undefined, isIt: undefined };
    const { bar, navigation } = factsOf(host.id);
    expect(place(bar[page.id], example.bar)).toEqual(expected(example.bar));
    expect(place(navigation, example.navigation)).toEqual(expected(example.navigation));
  });
});
