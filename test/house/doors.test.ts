import { describe, expect, it } from 'vitest';
import { doors, findLeaks, namedDoors } from './doors.ts';
import { toGraph } from './graph.ts';

const graphOf = (files: Readonly<Record<string, string>>) => toGraph(new Map(Object.entries(files)));

describe('behind a door', () => {
  const scout = 'entrypoints/scout.ts';

  it('a leak is found however long the way is', () => {
    const graph = graphOf({
      [scout]: `import '../utils/scan/a.ts';`,
      'utils/scan/a.ts': `import '../keys/b.ts';`,
      'utils/keys/b.ts': `import * as z from 'zod/mini';`,
    });
    expect(findLeaks(graph, doors.scout)).toEqual([`${scout} → utils/scan/a.ts → utils/keys/b.ts → zod/mini`]);
  });

  it.each([
    ['scout', doors.scout, scout, `import '../components/ui/A.tsx';`, 'components/ui/A.tsx'],
    ['scout', doors.scout, scout, `import '../utils/settings/a.ts';`, 'utils/settings/a.ts'],
    [
      'overlay',
      doors.overlay,
      'entrypoints/overlay.tsx',
      `import '../utils/protocol/messages.ts';`,
      'utils/protocol/messages.ts',
    ],
    ['page', doors.page, 'entrypoints/options/index.html', '<script src="../../utils/vault/a.ts">', 'utils/vault/a.ts'],
    [
      'worker',
      doors.worker,
      'entrypoints/background/index.ts',
      `import '../../components/ui/A.tsx';`,
      'components/ui/A.tsx',
    ],
  ])('%s must not run everything there is', (_name, door, entry, text, target) => {
    expect(findLeaks(graphOf({ [entry]: text, [target]: '' }), door)).toEqual([`${entry} → ${target}`]);
  });

  it('types leak nothing', () => {
    const graph = graphOf({ [scout]: `import type { A } from '../utils/jira/a.ts';`, 'utils/jira/a.ts': '' });
    expect(findLeaks(graph, doors.scout)).toEqual([]);
  });

  it.each(namedDoors)('nothing is no answer: without a %s the rule fails', (_name, door) => {
    expect(() => findLeaks(graphOf({}), door)).toThrow('looks at nothing');
  });
});
