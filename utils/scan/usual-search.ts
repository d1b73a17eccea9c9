import { findKeys } from '../keys/find-keys.ts';
import type { KeySearch } from './page-rules.ts';

/** How keys are found where nobody says otherwise. */
export const usualSearch: KeySearch = {
  hint: /[A-Z0-9_]-[1-9]/g,
  find: (text, place) => findKeys(text, undefined, place === 'branch' ? 'branch' : 'strict'),
};
