/**
 * How a request came about, which decides what may hold it back:
 * `read`: somebody looks at a page;
 * `again`: the user wants it asked again though it failed before;
 * `write`: the user changes something, or looks whether a change arrived;
 * `extra`: nice to have, and how it ends says nothing of the connection: pictures may lie elsewhere.
 */
export type Manner = 'read' | 'again' | 'write' | 'extra';
