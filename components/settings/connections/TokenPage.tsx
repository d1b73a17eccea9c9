import { readJiraAddress } from '../../../utils/address/jira-address.ts';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { Icon } from '../../ui/Icons.tsx';
import type { Method } from './connection-fields.ts';

export interface TokenPageProps {
  readonly method: Method;
  readonly webUrl: string;
}

/** The way to the page on which a token is made: Atlassian's own, or one of the Jira that was typed. None for a password. */
export const TokenPage = ({ method, webUrl }: TokenPageProps) => {
  const address = readJiraAddress(webUrl);
  const pages = {
    'cloud-token': { href: texts.tokenPageUrl, label: texts.tokenPage },
    pat: address && { href: address.webUrl + texts.patPagePath, label: texts.patPage },
    password: undefined,
    session: undefined,
  } as const;
  const page = pages[method];
  if (!page) return null;
  return (
    <>
      <a class="lz-token-page" href={page.href} target="_blank" rel="noopener noreferrer">
        {page.label}
        <Icon name="open" size={10} />
      </a>
      {' · '}
    </>
  );
};
