import { parseSync, Visitor } from 'oxc-parser';

/** The messages that a file handles: keys of objects that are named like a message (`issue.read`). */
export function findHandlers(path: string, text: string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    ObjectExpression: (node) => {
      for (const property of node.properties) {
        if (
          property.type === 'Property' &&
          property.key.type === 'Literal' &&
          /^[a-z]+\.[a-z-]+$/.test(String(property.key.value))
        )
          found.push(String(property.key.value));
      }
    },
  }).visit(parseSync(path, text).program);
  return found;
}
