/**
 * A property of a node as the platform has it. `<img name="body">` and `<input name="childNodes">` shadow the properties
 * of their document and form, so those of foreign HTML are read through their prototype.
 */
export const read = <T extends Node, K extends keyof T>(node: T, name: K): T[K] =>
  // Every node has a prototype, and its accessor gives what the type of the property says.
  Reflect.get(Object.getPrototypeOf(node) as object, name, node) as T[K];

/** The children of a node, text included, also of a form that shadows `childNodes`. */
export const childrenOf = (node: Node): readonly Node[] => [...read(node, 'childNodes')];

/** Whether a node is an element, also if it shadows `nodeType`. */
export const isElement = (node: Node): node is Element => read(node, 'nodeType') === 1;

/** The name of an element in lower case, also if it shadows `localName`. */
export const tagOf = (element: Element): string => read(element, 'localName').toLowerCase();
