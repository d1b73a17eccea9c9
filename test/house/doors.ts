// What must not run in which context, however it is reached: architecture.md §1.
import { reach, type Graph } from './graph.ts';
import { isWorkerRoom, roomOf } from './rooms.ts';

/** What runs behind a kind of door, and what must never. */
export interface Door {
  readonly files: RegExp;
  /** Packages and rooms that it must not reach. */
  readonly mayReach: (target: string, room: string | undefined) => boolean;
}

const isFile = (room: string | undefined): room is string => room !== undefined;
const preact = /^(preact|preact\/hooks|@preact\/signals)$/;
const isContentSafe = (room: string) => !isWorkerRoom(room) && room !== 'protocol';

export const doors = {
  scout: {
    files: /^entrypoints\/(scout|rules)\.ts$/,
    mayReach: (target: string, room: string | undefined) =>
      isFile(room)
        ? isContentSafe(room) && !room.startsWith('components') && room !== 'overlay'
        : target === 'wxt/utils/define-unlisted-script',
  },
  overlay: {
    files: /^entrypoints\/overlay\.tsx$/,
    mayReach: (target: string, room: string | undefined) =>
      isFile(room) ? isContentSafe(room) : preact.test(target) || target === 'wxt/utils/define-unlisted-script',
  },
  page: {
    files: /^entrypoints\/.*\.html$/,
    // `reach` asks for permissions, which only a page can, in a click. Of the settings a page hears that they were written.
    mayReach: (target: string, room: string | undefined) =>
      isFile(room)
        ? (!isWorkerRoom(room) || room === 'reach' || target === 'utils/settings/written.ts') &&
          target !== 'utils/protocol/serve.ts'
        : preact.test(target) || target === 'zod/mini' || target === 'wxt/browser',
  },
  worker: {
    files: /^entrypoints\/background\/index\.ts$/,
    mayReach: (target: string, room: string | undefined) =>
      isFile(room)
        ? !/^(components|scan$|paint$|overlay$)/.test(room)
        : !target.startsWith('preact') && !target.startsWith('@preact'),
  },
} satisfies Record<string, Door>;

/** Every door with its name, for tables of tests. */
export const namedDoors = Object.entries<Door>(doors);

/** Everything a door reaches and must not, each with the way that leads there. */
export function findLeaks(graph: Graph, door: Door): readonly string[] {
  const entries = [...graph.keys()].filter((path) => door.files.test(path));
  if (entries.length === 0) throw new Error(`No file matches ${door.files}: this rule looks at nothing.`);
  return entries.flatMap((entry) =>
    [...reach(graph, entry)]
      .filter(([target]) => !door.mayReach(target, graph.has(target) ? roomOf(target) : undefined))
      .map(([, chain]) => chain),
  );
}
