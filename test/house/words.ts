// Only X says Y: architecture.md, "Who may import whom".
import { parseSync, visitorKeys, type Node } from 'oxc-parser';
import { lineAt } from './imports.ts';
import { isPureRoom, roomOf } from './rooms.ts';

type Files = readonly (readonly [path: string, text: string])[];

/** Words that only some files may say in code. */
interface Word {
  readonly words: readonly string[];
  /** Absent: nobody says them. */
  readonly by?: RegExp;
}

export const words: readonly Word[] = [
  { words: ['fetch'], by: /^utils\/jira\/http\/http\.ts$/ },
  { words: ['onMessage'], by: /^utils\/protocol\/serve\.ts$/ },
  // Jira has permissions of its own.
  {
    words: ['permissions', 'scripting', 'webRequest'],
    by: /^utils\/(reach\/|jira\/(operations\/permissions|examine)\.ts$)/,
  },
  { words: ['storage'], by: /^utils\/(settings\/|issues\/cache)/ },
  { words: ['indexedDB'], by: /^utils\/vault\// },
  // Both are handed to their room at a door.
  { words: ['declarativeNetRequest'], by: /^(utils\/jira\/xsrf|entrypoints\/background\/services)\.ts$/ },
  { words: ['DOMParser'], by: /^(utils\/rich-text\/from-html\.ts|entrypoints\/overlay\.tsx)$/ },
  { words: ['localStorage', 'sessionStorage', 'onMessageExternal'] },
  { words: ['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'] },
  { words: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'] },
  { words: ['createShadowRootUi', 'createIframeUi', 'createIntegratedUi'] },
];

/** What a pure room never says: it is given what it needs. */
const impure = ['browser', 'chrome', 'document', 'window', 'globalThis', 'performance', 'crypto', 'setTimeout'].concat([
  'Date.now',
  'new Date()',
  'Math.random',
]);

/** Where a file says one of the words in code. Comments, strings and the keys of objects and types don't count. */
export function findWords(path: string, text: string, wanted: readonly string[]): readonly string[] {
  const found = new Set<string>();
  walk(parseSync(path, text).program, [], (node, above) => {
    const word = wordsOf(node, above).find((said) => wanted.includes(said));
    if (word !== undefined) found.add(`${path}:${lineAt(text, node.start)} says ${word}`);
  });
  return [...found];
}

/** Sentences for every file that says a word which is another's to say. */
export const findStolenWords = (files: Files, { words: wanted, by }: Word): readonly string[] =>
  files.filter(([path]) => by?.test(path) !== true).flatMap(([path, text]) => findWords(path, text, wanted));

/** Sentences for every pure file that says a word of the world outside. */
export const findImpurities = (files: Files): readonly string[] =>
  files.filter(([path]) => isPureRoom(roomOf(path) ?? '')).flatMap(([path, text]) => findWords(path, text, impure));

function wordsOf(node: Node, above: readonly Node[]): readonly string[] {
  if (node.type === 'JSXIdentifier') return [node.name];
  if (node.type === 'Identifier') return isMereKey(node, above) ? [] : [node.name];
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.arguments.length === 0)
    return [`new ${node.callee.name}()`];
  if (node.type !== 'MemberExpression') return [];
  // browser['storage'] says it as well as browser.storage.
  if (node.property.type === 'Literal') return [String(node.property.value)];
  const { object, property } = node;
  return object.type === 'Identifier' && property.type === 'Identifier' ? [`${object.name}.${property.name}`] : [];
}

/** `{ storage: 1 }` and `interface A { storage: B }` name something of their own; `const { storage } = browser` reads. */
function isMereKey(node: Node, above: readonly Node[]): boolean {
  const [parent, grandparent] = above;
  if (parent === undefined || !('key' in parent) || parent.key !== node || grandparent?.type === 'ObjectPattern')
    return false;
  return !('computed' in parent && parent.computed);
}

function walk(node: Node, above: readonly Node[], visit: (node: Node, above: readonly Node[]) => void): void {
  visit(node, above);
  for (const key of visitorKeys[node.type] ?? []) {
    // visitorKeys names exactly the properties that hold a node, a list of nodes, or nothing.
    const child = (node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>)[key];
    for (const next of [child].flat()) if (next) walk(next, [node, ...above], visit);
  }
}

/** The files that own words: each must be there, or its rule guards nothing. */
export const owners: readonly RegExp[] = words.flatMap(({ by }) => by ?? []);
