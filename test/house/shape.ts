// How a file is made: no default exports, no re-exports, no enums, one idea of bearable length, a name in the house's style.
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { lineAt } from './imports.ts';

const longest = 250;

/** Doors whose default export WXT looks for. */
const doors = /^entrypoints\/([^/]+\/index|scout|rules|overlay)\.tsx?$/;

/** Everything about the making of a file that the house does not have, as sentences. */
export function findMisshapes(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const add = (start: number, what: string) => found.push(`${path}:${lineAt(text, start)} ${what}`);
  new Visitor({
    ExportDefaultDeclaration: (node) => !doors.test(path) && add(node.start, 'has a default export'),
    ExportSpecifier: (node) =>
      'name' in node.exported && node.exported.name === 'default' && add(node.start, 'has a default export'),
    ExportAllDeclaration: (node) => add(node.start, 're-exports: import it from the file that owns it'),
    ExportNamedDeclaration: (node) =>
      node.source !== null && add(node.start, 're-exports: import it from the file that owns it'),
    TSEnumDeclaration: (node) => add(node.start, 'has an enum: use a union of literals'),
    TSModuleDeclaration: (node) => add(node.start, 'has a namespace'),
  }).visit(parseSync(path, text).program);
  const lines = text.trimEnd().split('\n').length;
  if (lines > longest) found.push(`${path} has ${lines} lines: split it by ${longest}`);
  return found;
}

/** Whether files and folders are named in the house's style: kebab-case, and PascalCase for components. */
export function isNamedWell(path: string): boolean {
  const { dir, base } = posix.parse(path);
  const isComponent = path.startsWith('components/') && base.endsWith('.tsx');
  const file = isComponent ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
  return file.test(base) && dir.split('/').every((folder) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder));
}
