import type { HostFacts } from '../types.ts';

/** A site that nobody recognises has no place for anything. */
export const genericFacts: HostFacts = { id: 'generic', navigation: [], bar: {} };
