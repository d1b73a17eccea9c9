import { parseSync, Visitor } from 'oxc-parser';

/** One import as it stands in a file. */
export interface Import {
  /** What stands between the quotes, without a query such as `?inline`. Empty where it is computed: nobody can follow that. */
  readonly specifier: string;
  /** Only types: nothing of it is left in what runs. */
  readonly typeOnly: boolean;
  /** Loaded when the code gets there, not with the file. */
  readonly isLate?: boolean;
  readonly line: number;
}

/** Everything that a file pulls in. The kind of file is told from its name; a file of another kind pulls in nothing. */
export function findImports(path: string, text: string): readonly Import[] {
  if (/\.(tsx?|js)$/.test(path)) return findInCode(path, text);
  if (path.endsWith('.css')) return findByPattern(text, /@import\s+(?:url\()?['"]?([^'")\s;]+)/g);
  if (path.endsWith('.html')) return findByPattern(text, /<(?:script|link)\b[^>]*?\s(?:src|href)=["']([^"']+)/g);
  return [];
}

function findInCode(path: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (specifier: unknown, typeOnly: boolean, start: number, isLate = false) =>
    found.push({
      specifier: typeof specifier === 'string' ? withoutQuery(specifier) : '',
      typeOnly,
      ...(isLate && { isLate }),
      line: lineAt(text, start),
    });

  new Visitor({
    // `import { type A } from 'x'` still runs 'x'; only `import type` doesn't.
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type', node.start),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type', node.start),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind === 'type', node.start),
    ImportExpression: (node) => add('value' in node.source ? node.source.value : undefined, false, node.start, true),
    TSImportType: (node) => add(node.source.value, true, node.start),
    TSImportEqualsDeclaration: (node) => add(undefined, false, node.start),
    MemberExpression: (node) => {
      // import.meta.glob brings in files that no import names.
      if (node.object.type === 'MetaProperty' && text.slice(node.property.start, node.property.end).startsWith('glob'))
        add(undefined, false, node.start);
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(undefined, false, node.start);
    },
  }).visit(program);
  return found;
}

function findByPattern(text: string, pattern: RegExp): readonly Import[] {
  return [...text.matchAll(pattern)].map((match) => ({
    specifier: withoutQuery(match[1] ?? ''),
    typeOnly: false,
    line: lineAt(text, match.index),
  }));
}

const withoutQuery = (specifier: string) => specifier.replace(/\?.*$/, '');

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
