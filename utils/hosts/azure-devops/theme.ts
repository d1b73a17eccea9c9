import type { ThemeOf } from '../types.ts';
import { dataOf } from './data.ts';

/** As it was when the page came; a change of theme is not written there. */
export const azureDevOpsTheme: ThemeOf = (document) =>
  /"requestedThemeId":\s*"[^"]*(?:dark|night|neptune)/i.test(dataOf(document)) ? 'dark' : 'light';
