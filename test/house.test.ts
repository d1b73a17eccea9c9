// The rules of the house, checked on the house itself. What each rule looks for is tested beside it, in test/house/.
import { describe, expect, it } from 'vitest';
import { messages } from '../utils/protocol/messages.ts';
import { findColours } from './house/colours.ts';
import { findLeaks, namedDoors } from './house/doors.ts';
import { toGraph } from './house/graph.ts';
import { findHandlers } from './house/handlers.ts';
import { findTrespasses } from './house/rooms.ts';
import { findMisshapes, isNamedWell } from './house/shape.ts';
import { readTree, select } from './house/tree.ts';
import { findImpurities, findStolenWords, owners, words } from './house/words.ts';

const tree = readTree();
const graph = toGraph(tree);
const code = select(tree, /\.tsx?$/);

describe('imports', () => {
  it('stay within what each room may import', () => {
    expect(findTrespasses(graph)).toEqual([]);
  });

  it.each(namedDoors)('%s reaches nothing that must not run there', (_name, door) => {
    expect(findLeaks(graph, door)).toEqual([]);
  });
});

describe('words', () => {
  it.each(owners)('%s owns words, so it must be there', (owner) => {
    expect(select(tree, owner)).not.toEqual([]);
  });

  it.each(words.map((word) => [word.words.join(', '), word] as const))('only their owner says %s', (_said, word) => {
    expect(findStolenWords(code, word)).toEqual([]);
  });

  it('pure rooms say nothing of the world outside', () => {
    expect(findImpurities(select(tree, /^utils\/(result|keys|rich-text|issue|scope|place)\/.*\.ts$/))).toEqual([]);
  });
});

describe('files', () => {
  it('have no default export, re-export, enum or more than 250 lines', () => {
    expect(code.flatMap(([path, text]) => findMisshapes(path, text))).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    expect([...tree.keys()].filter((path) => !isNamedWell(path))).toEqual([]);
  });

  it('spell out no colour outside tokens.css', () => {
    const tokens = select(tree, /^components\/tokens\.css$/);
    expect(tokens.flatMap(([path, text]) => findColours(path, text))).not.toEqual([]);
    const others = select(tree, /\.(css|tsx?)$/).filter(([path]) => path !== 'components/tokens.css');
    expect(others.flatMap(([path, text]) => findColours(path, text))).toEqual([]);
  });
});

describe('messages', () => {
  it('have one handler each, and every handler a message', () => {
    const handlers = select(tree, /^entrypoints\/background\/([a-z-]+-)?handlers\.ts$/).flatMap(([path, text]) =>
      findHandlers(path, text),
    );
    expect(handlers.toSorted()).toEqual(Object.keys(messages).toSorted());
  });
});
