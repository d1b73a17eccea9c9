import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionView } from '../../utils/protocol/settings-messages.ts';
import { toJiraAddress } from './jira-address.ts';

export interface TokenPageProps {
  readonly method: ConnectionView['method'];
  readonly webUrl: string;
}

/** The way to the page on which a token is made: Atlassian's own, or one of the Jira that was typed. None for a password. */
export const TokenPage = ({ method, webUrl }: TokenPageProps) => {
  const address = toJiraAddress(webUrl);
  const pages = {
    'cloud-token': { href: texts.tokenPageUrl, label: texts.tokenPage },
    pat: address && { href: address + texts.patPagePath, label: texts.patPage },
    password: undefined,
    session: undefined,
  } as const;
  const page = pages[method];
  if (!page) return null;
  return (
    <>
      <a href={page.href} target="_blank" rel="noopener noreferrer">
        {page.label}
      </a>
      {' · '}
    </>
  );
};
