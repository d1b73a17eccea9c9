// Colours have one home, components/tokens.css.
import { parseSync, Visitor } from 'oxc-parser';
import { lineAt } from './imports.ts';

const hex = '#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\\w-])';
const functions = '(?<![\\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)\\(';
const names =
  '(?<![\\w-])(?:white|black|red|green|blue|gray|grey|orange|yellow|purple|silver|crimson|tomato|navy|teal)(?![\\w-])';

/** Attributes of SVG whose value is a colour. */
const paints = new Set(['fill', 'stroke', 'color', 'stop-color', 'stopColor']);

/** Every colour that a stylesheet or a component spells out, as sentences. */
export const findColours = (path: string, text: string): readonly string[] =>
  path.endsWith('.css') ? findInStyles(path, text) : findInCode(path, text);

function findInStyles(path: string, text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/\S/g, ' '));
  // What stands between a colon and the end of a declaration; selectors have names of their own.
  return [...code.matchAll(/:([^;{}]*)(?=[;}])/g)].flatMap((declaration) =>
    [...(declaration[1] ?? '').matchAll(new RegExp(`${hex}|${functions}|${names}`, 'gi'))].map(
      (match) => `${path}:${lineAt(code, declaration.index + 1 + match.index)} spells out ${match[0]}`,
    ),
  );
}

function findInCode(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const judge = (value: string, start: number, whole: RegExp) => {
    if (whole.test(value)) found.push(`${path}:${lineAt(text, start)} spells out ${value.trim()}`);
  };
  // In strings a `#123` may be an issue and `red` a word: only a whole string is a colour there, or a colour's function.
  const colour = new RegExp(`^\\s*${hex}\\s*$|${functions}\\s*[\\d.]`, 'i');
  new Visitor({
    Literal: (node) => typeof node.value === 'string' && judge(node.value, node.start, colour),
    TemplateElement: (node) =>
      judge(node.value.raw, node.start, new RegExp(`:\\s*(?:${hex}|${functions}|${names})`, 'i')),
    JSXAttribute: (node) => {
      const isPaint = node.name.type === 'JSXIdentifier' && paints.has(node.name.name);
      const value = node.value?.type === 'Literal' ? node.value.value : undefined;
      if (isPaint && typeof value === 'string') judge(value, node.start, new RegExp(`^\\s*${names}`, 'i'));
    },
  }).visit(parseSync(path, text).program);
  return found;
}
