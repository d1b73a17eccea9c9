import { longestImport } from '../../protocol/transfer-limits.ts';
import type { ImportProblem, ImportRefusal } from '../../protocol/transfer-messages.ts';
import { findScopeProblems } from '../../scope/check.ts';
import { toPath } from '../../scope/path.ts';
import type { Scope } from '../../scope/scope.ts';
import { tidyScope } from '../../scope/tidy.ts';
import { tidyAddress } from '../address.ts';
import { isTooNew, stepUp } from '../step-up.ts';
import { settingsFile, type FileConnection, type SettingsFile } from './file.ts';
import { whereOf } from './where.ts';

/** How deep lists and objects of a file may lie in each other: ours are five deep. */
const deepest = 12;

export type ImportReading =
  | { readonly ok: true; readonly file: SettingsFile }
  | { readonly ok: false; readonly refusal: ImportRefusal };

const no = (why: ImportProblem, where = ''): ImportReading => ({ ok: false, refusal: { why, where } });

/**
 * What a file says, made tidy and brought to this version; or exactly why it is not taken. Nothing in it is trusted: it may
 * come from anybody. Patterns are judged in the page that shows the plan (`judgeRules`), and once more where they are run.
 */
export function readImport(text: string): ImportReading {
  if (text.length > longestImport) return no('too-large');
  if (isTooDeep(text)) return no('too-deep');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no('not-json');
  }
  if (!isOurs(raw)) return no('not-settings');
  const hostile = findPrototypeKey(raw, []);
  if (hostile !== undefined) return no('prototype-key', whereOf(hostile));
  if (isTooNew(raw)) return no('too-new');
  const stepped = stepUp(raw);
  if (!stepped.ok) return no('wrong-shape', stepped.where);
  const file = settingsFile.safeParse(stepped.value);
  if (!file.success) return no('wrong-shape', whereOf(file.error.issues[0]?.path ?? []));
  const tidy = tidyFile(file.data);
  const twice = findTwice(tidy);
  if (twice !== undefined) return no('duplicate', twice);
  const wrong = tidy.scopes.findIndex((scope) => findWrongField(scope, tidy.scopes) !== undefined);
  const field = tidy.scopes[wrong] && findWrongField(tidy.scopes[wrong], tidy.scopes);
  return field === undefined ? { ok: true, file: tidy } : no('wrong-shape', `scopes[${wrong}].${field}`);
}

const isOurs = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'lozenge' in raw && raw.lozenge === 'settings';

/** Counts brackets outside of strings before anything is parsed: nothing that comes after has to fear for its stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** The path to a key that would reach into the prototype of objects, if somebody merged what was read. */
function findPrototypeKey(value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return here;
    const found = findPrototypeKey(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const tidyConnection = (connection: FileConnection): FileConnection => ({
  ...connection,
  webUrl: tidyAddress(connection.webUrl),
  ...(connection.apiUrl && { apiUrl: tidyAddress(connection.apiUrl) }),
  ...(connection.formerUrls && { formerUrls: connection.formerUrls.map(tidyAddress) }),
});
export const tidyHost = <T extends { readonly url: string }>(host: T): T => ({ ...host, url: tidyAddress(host.url) });
/** A path that is none stays as it is, for `findWrongField` to name. */
export const tidyFileScope = (scope: Scope): Scope =>
  tidyScope({ ...scope, host: tidyAddress(scope.host), path: toPath(scope.path) ?? scope.path });

const tidyFile = (file: SettingsFile): SettingsFile => ({
  ...file,
  connections: file.connections.map(tidyConnection),
  hosts: file.hosts.map(tidyHost),
  scopes: file.scopes.map(tidyFileScope),
});

/** What two entries must not share: their id or their place. */
export const placeOf = ({ host, path }: Pick<Scope, 'host' | 'path'>): string => `${host}\n${path.toLowerCase()}`;

function findTwice({ connections, hosts, scopes }: SettingsFile): string | undefined {
  const lists = {
    connections: connections.map(({ id }) => id),
    hosts: hosts.map(({ url }) => url),
    scopes: scopes.map(placeOf),
  };
  for (const [name, keys] of Object.entries(lists)) {
    const seen = new Set<string>();
    const at = keys.findIndex((key) => seen.size === seen.add(key).size);
    if (at !== -1) return `${name}[${at}]`;
  }
  return undefined;
}

/** What of a scope could not be saved by hand either: a list that is too long, a key that is none. */
export function findWrongField(scope: Scope, scopes: readonly Scope[]): string | undefined {
  if (scope.path !== '' && toPath(scope.path) === undefined) return 'path';
  const [problem] = findScopeProblems(scopes, scope);
  return problem && `fields.${problem.field}`;
}
