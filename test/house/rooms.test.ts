import { describe, expect, it } from 'vitest';
import { toGraph } from './graph.ts';
import { findTrespasses } from './rooms.ts';

const graphOf = (files: Readonly<Record<string, string>>) => toGraph(new Map(Object.entries(files)));

describe('a room may import', () => {
  it.each([
    ['its own files', 'utils/keys/a.ts', `import './b.ts';`, 'utils/keys/b.ts'],
    ['a pure room', 'utils/scan/a.ts', `import '../keys/b.ts';`, 'utils/keys/b.ts'],
    [
      'types of the worker in content',
      'utils/overlay/a.ts',
      `import type { B } from '../settings/b.ts';`,
      'utils/settings/b.ts',
    ],
    ['what it calls the worker with', 'utils/scan/a.ts', `import '../protocol/call.ts';`, 'utils/protocol/call.ts'],
    ['the building blocks, in a component', 'components/card/A.tsx', `import '../ui/B.tsx';`, 'components/ui/B.tsx'],
    ['what stands to its right among worker rooms', 'utils/issues/a.ts', `import '../vault/b.ts';`, 'utils/vault/b.ts'],
    ['every host, in the index', 'utils/hosts/index.ts', `import './github/b.ts';`, 'utils/hosts/github/b.ts'],
    ['everything, at a door', 'entrypoints/background/index.ts', `import '../../utils/jira/b.ts';`, 'utils/jira/b.ts'],
  ])('%s', (_name, from, text, to) => {
    expect(findTrespasses(graphOf({ [from]: text, [to]: '' }))).toEqual([]);
  });
});

describe('a room must not import', () => {
  it.each([
    ['a worker room, in content', 'utils/scan/a.ts', `import '../jira/b.ts';`, 'utils/jira/b.ts'],
    [
      'the message table, in content',
      'utils/scan/a.ts',
      `import '../protocol/messages.ts';`,
      'utils/protocol/messages.ts',
    ],
    ['anything outside, in a pure room', 'utils/keys/a.ts', `import '../i18n/b.ts';`, 'utils/i18n/b.ts'],
    [
      'types of the worker, in a pure room',
      'utils/keys/a.ts',
      `import type { B } from '../jira/b.ts';`,
      'utils/jira/b.ts',
    ],
    ['what stands to its left among worker rooms', 'utils/vault/a.ts', `import '../jira/b.ts';`, 'utils/jira/b.ts'],
    ['another host', 'utils/hosts/gitlab/a.ts', `import '../github/b.ts';`, 'utils/hosts/github/b.ts'],
    ['the list of hosts, beyond the doors', 'utils/scan/a.ts', `import '../hosts/index.ts';`, 'utils/hosts/index.ts'],
    ['another component', 'components/card/A.tsx', `import '../settings/B.tsx';`, 'components/settings/B.tsx'],
    [
      'the worker, in a component',
      'components/card/A.tsx',
      `import '../../utils/protocol/call.ts';`,
      'utils/protocol/call.ts',
    ],
    ['a door', 'utils/reach/a.ts', `import '../../entrypoints/background/b.ts';`, 'entrypoints/background/b.ts'],
    ['another door', 'entrypoints/popup/a.ts', `import '../options/b.ts';`, 'entrypoints/options/b.ts'],
    ['a package that is not its own', 'utils/keys/a.ts', `import 'zod/mini';`, 'utils/keys/b.ts'],
    ['classic zod', 'utils/jira/a.ts', `import * as z from 'zod';`, 'utils/keys/b.ts'],
    ['a file that is not there', 'utils/keys/a.ts', `import './gone.ts';`, 'utils/keys/b.ts'],
    ['a path that no file follows', 'utils/keys/a.ts', `import(name);`, 'utils/keys/b.ts'],
    ['an alias of a path', 'utils/keys/a.ts', `import '@/utils/keys/b.ts';`, 'utils/keys/b.ts'],
  ])('%s', (_name, from, text, to) => {
    expect(findTrespasses(graphOf({ [from]: text, [to]: '' }))).toEqual([expect.stringContaining(from)]);
  });

  it('from nowhere: every file stands in a room', () => {
    expect(findTrespasses(graphOf({ 'utils/misc/a.ts': '' }))).toEqual([expect.stringContaining('stands in no room')]);
  });
});
