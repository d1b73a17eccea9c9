import { gitlab } from './gitlab/gitlab.ts';
import type { Host } from './types.ts';

/** Every Git host that Lozenge knows. */
export const hosts: readonly Host[] = [gitlab];
