import { accessTexts as texts } from '../../../utils/i18n/access-texts.ts';

/** A pattern of the browser as people call the site: `gitlab.acme.example`, and its scheme where it is not https. */
export function siteName(pattern: string): string {
  const [, scheme = '', host = pattern] = /^(.+):\/\/([^/]+)\//.exec(pattern) ?? [];
  const name = host === '*' ? texts.allSites : host;
  return scheme === 'https' || scheme === '*' ? name : `${scheme}://${name}`;
}

/** Whether a pattern is more than one site: by the browser's own settings, never at Lozenge's asking. */
export const isWide = (pattern: string): boolean => pattern === '<all_urls>' || /^[^/]*\/\/\*/.test(pattern);
