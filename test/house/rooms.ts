// Who may import whom: architecture.md, "Who may import whom", as a table.
import { isPackage, type Edge, type Graph } from './graph.ts';

/** A room of the house: the files that belong to it, and what they may import. */
interface Room {
  /** `$1` stands for the first group of `files`: every folder that matches is a room of its own. */
  readonly name: string;
  readonly files: RegExp;
  /** Rooms whose code it may run. Its own it always may. */
  readonly uses: RegExp;
  /** Rooms of which it may import types, besides those it uses. */
  readonly knows?: RegExp;
  readonly packages?: RegExp;
}

const pure = 'result|keys|rich-text|issue|scope|place|address';
const worker = 'settings|vault|jira|issues|triggers|reach';
const nothing = /^$/;

/** Any of the rooms, given as alternatives. */
const rooms = (...names: readonly string[]) => new RegExp(`^(?:${names.join('|')})$`);

/** What a content room may know the types of: they cost nothing in a page. */
const anyTypes = rooms(pure, worker, 'protocol', 'hosts', 'hosts/types', 'scan', 'paint');

/** The first room whose files match has the file. */
const house: readonly Room[] = [
  // Doors join rooms; nobody imports a door.
  {
    name: 'entrypoints/$1',
    files: /^entrypoints\/([^/]+)/,
    uses: /^(?!entrypoints)/,
    packages: /^(preact|preact\/hooks|@preact\/signals|wxt\/browser|wxt\/utils\/define-(background|unlisted-script))$/,
  },

  // What is seen.
  { name: 'components', files: /^components\/[^/]+\.css$/, uses: nothing },
  {
    name: 'components/ui',
    files: /^components\/ui\//,
    uses: rooms(pure, 'i18n', 'components'),
    packages: /^(preact|preact\/hooks|@preact\/signals)$/,
  },
  {
    name: 'components/$1',
    files: /^components\/([^/]+)\//,
    uses: rooms(pure, 'i18n', 'components', 'components/ui', 'components/rich-text'),
    knows: rooms('protocol'),
    packages: /^(preact|preact\/hooks|@preact\/signals)$/,
  },

  // Pure rooms. The one file among them that needs a document stands apart.
  { name: 'rich-text/from-html', files: /^utils\/rich-text\/from-html\.ts$/, uses: rooms(pure) },
  { name: '$1', files: new RegExp(`^utils/(${pure})/`), uses: rooms(pure), knows: rooms('settings') },

  // Shared rooms.
  { name: 'protocol/call', files: /^utils\/protocol\/call\.ts$/, uses: nothing, knows: rooms(pure, 'protocol') },
  // A scope is sent in the shape in which it is kept; whoever calls imports types only.
  {
    name: 'protocol',
    files: /^utils\/protocol\//,
    uses: rooms(pure, 'settings'),
    packages: /^(zod\/mini|wxt\/browser)$/,
  },
  { name: 'i18n', files: /^utils\/i18n\//, uses: rooms(pure), knows: rooms('protocol') },

  // Content rooms.
  { name: 'hosts/types', files: /^utils\/hosts\/types\.ts$/, uses: nothing, knows: rooms(pure, 'protocol') },
  { name: 'hosts/kit', files: /^utils\/hosts\/kit\.ts$/, uses: nothing, knows: rooms('hosts/types') },
  { name: 'hosts/$1', files: /^utils\/hosts\/(index|facts|themes)\.ts$/, uses: /^hosts\// },
  { name: 'hosts/$1', files: /^utils\/hosts\/([^/]+)\//, uses: rooms('hosts/types', 'hosts/kit') },
  { name: 'hosts', files: /^utils\/hosts\//, uses: rooms(pure, 'hosts/types'), knows: anyTypes },
  { name: '$1', files: /^utils\/(scan|paint)\//, uses: rooms(pure, 'hosts/types', 'protocol/call'), knows: anyTypes },
  {
    name: 'overlay',
    files: /^utils\/overlay\//,
    uses: rooms(pure, 'hosts/types', 'protocol/call', 'i18n', 'rich-text/from-html', 'components', 'components/.*'),
    knows: anyTypes,
    packages: /^(preact|preact\/hooks|@preact\/signals)$/,
  },

  // Worker rooms: triggers → issues → jira → vault, and all of them settings.
  ...workerRoom('settings', [], /^(zod\/mini|wxt\/browser)$/),
  ...workerRoom('vault', ['settings'], /^(zod\/mini|idb-keyval)$/),
  ...workerRoom('jira', ['settings', 'vault'], /^(zod\/mini|wxt\/browser)$/),
  // What is kept for reading offline lies where no content script can open it, as secrets do.
  ...workerRoom('issues', ['settings', 'vault', 'jira'], /^(zod\/mini|wxt\/browser|idb-keyval)$/),
  ...workerRoom('triggers', ['settings', 'vault', 'jira', 'issues'], /^zod\/mini$/),
  ...workerRoom('reach', ['settings'], /^wxt\/browser$/),
];

function workerRoom(name: string, others: readonly string[], packages: RegExp): readonly Room[] {
  return [{ name, files: new RegExp(`^utils/${name}/`), uses: rooms(pure, 'protocol', 'i18n', ...others), packages }];
}

/** Rooms that only the worker may run. */
export const isWorkerRoom = (room: string): boolean => rooms(worker).test(room);

/** Rooms that know no browser, no document and no clock. */
export const isPureRoom = (room: string): boolean => rooms(pure).test(room);

/** The room that a file belongs to; undefined for a file that has no place in the house. */
export function findRoom(path: string): (Room & { readonly own: string }) | undefined {
  for (const room of house) {
    const match = room.files.exec(path);
    if (match !== null) return { ...room, own: room.name.replace('$1', match[1] ?? '') };
  }
  return undefined;
}

/** The name of the room that a file belongs to. */
export const roomOf = (path: string): string | undefined => findRoom(path)?.own;

/** Every import that a room must not have, as a sentence. */
export function findTrespasses(graph: Graph): readonly string[] {
  const strays = [...graph.keys()].filter((path) => findRoom(path) === undefined);
  return [
    ...strays.map((path) => `${path} stands in no room of the house (test/house/rooms.ts)`),
    ...[...graph.values()].flat().flatMap((edge) => judge(edge) ?? []),
  ];
}

function judge(edge: Edge): string | undefined {
  const { from, to, specifier, typeOnly, line } = edge;
  const said = `${from}:${line} imports ${specifier || 'something computed'}`;
  if (to === undefined) return `${said}, which is no file of the house`;
  const room = findRoom(from);
  // Strays are named by themselves.
  if (room === undefined) return undefined;
  if (isPackage(edge))
    return (room.packages ?? nothing).test(to) || typeOnly ? undefined : `${said}: no package for ${room.own}`;
  const target = roomOf(to) ?? '';
  if (target === room.own || room.uses.test(target)) return undefined;
  if (typeOnly)
    return room.knows?.test(target) ? undefined : `${said}: ${room.own} must not know the types of ${target}`;
  return `${said}: ${room.own} must not run ${target}`;
}
