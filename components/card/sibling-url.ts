import type { IssueKey } from '../../utils/issue/issue.ts';

/**
 * The address of another issue of the same Jira, from the address of one. Returns `undefined` where that one is not of the
 * usual form `<web URL>/browse/KEY`.
 */
export const siblingUrl = (url: string, key: IssueKey): string | undefined => {
  const [, base] = /^(https?:\/\/.+\/browse\/)[A-Z][A-Z0-9_]+-\d+$/.exec(url) ?? [];
  return base && `${base}${key}`;
};
