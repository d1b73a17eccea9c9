// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fromAdf } from './from-adf.ts';
import { fromHtml } from './from-html.ts';
import { toPlainText } from './plain-text.ts';
import type { RichText } from './tree.ts';

/** A small generator with a seed, so that a failure can be repeated. */
const createChance = (start: number) => {
  let seed = start;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const times = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  return { pick, times, below };
};

const nodeTypes =
  'doc paragraph heading bulletList orderedList listItem taskList taskItem decisionList decisionItem blockquote codeBlock panel table tableRow tableHeader tableCell rule expand nestedExpand mediaSingle mediaGroup media mediaInline caption mention emoji status date inlineCard blockCard embedCard hardBreak layoutSection layoutColumn bodiedExtension extension inlineExtension text placeholder blockTaskItem multiBodiedExtension extensionFrame syncBlock constructor __proto__'.split(
    ' ',
  );
const attributeNames =
  'level order state panelType panelColor panelIconText background isNumberColumnEnabled align color text id shortName timestamp url href data colspan rowspan title language alt type color'.split(
    ' ',
  );
const values: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  3,
  1e308,
  Number.NaN,
  '',
  'a',
  '1795478400000',
  'DONE',
  'file',
  'external',
  'https://example.org/',
  'javascript:alert(1)',
  '#ffebe6',
  'center',
  [],
  {},
  { url: 7 },
  { url: 'https://example.org/' },
];

const randomNode = (chance: ReturnType<typeof createChance>, depth: number): unknown =>
  chance.below(12) === 0
    ? chance.pick(values)
    : {
        type: chance.pick(nodeTypes),
        text: chance.pick(values),
        attrs:
          chance.below(8) === 0
            ? chance.pick(values)
            : Object.fromEntries(chance.times(5, () => [chance.pick(attributeNames) ?? '', chance.pick(values)])),
        marks:
          chance.below(4) === 0
            ? chance.times(3, () => ({
                type: chance.pick(['strong', 'code', 'link', 'subsup', 'textColor', 'alignment', 'indentation', 'x']),
                attrs: {
                  href: chance.pick(values),
                  type: chance.pick(values),
                  color: chance.pick(values),
                  level: chance.pick(values),
                },
              }))
            : chance.pick(values),
        content:
          depth > 6
            ? []
            : chance.below(10) === 0
              ? chance.pick(values)
              : chance.times(4, () => randomNode(chance, depth + 1)),
      };

const htmlPieces =
  '<p>|</p>|<b>|</b>|<i>|<a href="javascript:x">|<a href="/x" class="user-hover">|</a>|<ul>|<ol start="x">|<li>|</ul>|<table>|<tbody>|<tr>|<td colspan="-1">|<th rowspan="9999">|</table>|<pre class="code-java">|</pre>|<div class="panel">|<div class="panelHeader">|<div class="code panel">|</div>|<blockquote>|<hr>|<br/>|<img src="x" name="body">|<img class="emoticon" src="%zz">|<img src="/secure/attachment/1/a">|<svg>|</svg>|<script>x|</script>|<form>|<input name="childNodes">|<input name="localName">|</form>|<template>|<font color="#f00">|</font>|<details>|<summary>|</details>|<div class="expand-container">|<div class="expand-control">|<a name="x">|<a href="#x">|<h1>|</h1>|<h7>|<!--|-->|<![CDATA[|a|  |\n|&amp;|&#0;|&lt;script&gt;|<|>|"|<x-y>|<math>|<style>|</style>'.split(
    '|',
  );

const hrefsOf = (tree: RichText): readonly string[] => JSON.stringify(tree).match(/"href":"[^"]*/g) ?? [];
const isSafe = (href: string): boolean => /^"href":"(?:https?:|mailto:)/.test(href);

test('2,000 random ADF documents give trees with safe links', () => {
  const chance = createChance(482);
  const trees = Array.from({ length: 2_000 }, () => fromAdf(randomNode(chance, 0)));
  expect(trees.flatMap(hrefsOf).filter((href) => !isSafe(href))).toEqual([]);
  expect(trees.map(toPlainText).join('').length).toBeGreaterThan(1_000);
});

test('2,000 random pieces of HTML give trees with safe links', () => {
  const chance = createChance(7);
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const trees = Array.from({ length: 2_000 }, () =>
    fromHtml(chance.times(25, () => chance.pick(htmlPieces)).join(''), parse, 'https://jira.example.org/'),
  );
  expect(trees.flatMap(hrefsOf).filter((href) => !isSafe(href))).toEqual([]);
  expect(trees.map(toPlainText).join('').length).toBeGreaterThan(1_000);
});
