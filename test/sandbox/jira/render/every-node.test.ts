// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fromAdf } from '../../../../utils/rich-text/from-adf.ts';
import { fromHtml } from '../../../../utils/rich-text/from-html.ts';
import { toPlainText } from '../../../../utils/rich-text/plain-text.ts';
import { isWellFormed } from './adf-rules.ts';
import { everyMarkup, everyNode } from './every-node.ts';
import type { Scene } from './scene.ts';
import { toAdf } from './to-adf.ts';
import { toHtml } from './to-html.ts';
import { parseWiki } from './wiki.ts';

const scene: Scene = {
  base: 'https://jira.test/jira',
  contextPath: '/jira',
  person: (user) => (user === 'mira' ? { name: 'mira', accountId: 'a:1', displayName: 'Mira K' } : undefined),
  attachment: (fileName) => ({
    id: '7',
    fileName,
    whole: '/jira/secure/attachment/7/a',
    thumbnail: '/jira/secure/thumbnail/7/_thumb_7.png',
  }),
  issue: (key) => (key === 'SHOP-482' ? { key, summary: 'Cart', resolved: true } : undefined),
};

const wordsIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/(?<="text":")[^"\\]+/g) ?? [];

test('the document of every node is one that Jira takes, and no word of it is lost', () => {
  expect(isWellFormed(everyNode)).toBe(true);
  const shown = toPlainText(fromAdf(everyNode));
  expect(wordsIn(everyNode).filter((words) => !shown.includes(words.trim()))).toEqual([]);
});

test('the markup of everything becomes HTML of which no word is lost, and a document that Jira takes', () => {
  const blocks = parseWiki(everyMarkup);
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const shown = toPlainText(fromHtml(toHtml(blocks, scene), parse, 'https://jira.test/jira/'));
  const unmarked = /[*_+{}|]|h\d\.|bq\./;
  expect(
    everyMarkup
      .split(/\s+/)
      .filter((word) => /^[a-zA-Z]{3,}$/.test(word) && !unmarked.test(word) && !shown.includes(word)),
  ).toEqual([]);
  expect(shown).toContain('✅ ❌ ⚠️ ℹ️ ❓ 👍 👎 💡 ⭐ 🚩 🙂 😀');
  expect(isWellFormed(JSON.parse(JSON.stringify(toAdf(blocks, scene))))).toBe(true);
});
