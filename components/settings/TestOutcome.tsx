import { describeFailure } from '../../utils/i18n/failures.ts';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import { actionTexts } from '../../utils/i18n/texts.ts';
import type { ConnectionReport } from '../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { toJiraAddress } from './jira-address.ts';

/** The test passed: as whom, and which Jira that is. */
export const PassedReport = ({
  report: { me, avatar, server, projects, apiUrl },
}: {
  readonly report: ConnectionReport;
}) => (
  <div class="lz-passed" role="status">
    <Avatar person={me} url={avatar} size={32} />
    <div class="lz-grow">
      <b>{texts.connectedAs(me.name)}</b>
      <div class="lz-small lz-quiet">
        {[
          server.title,
          server.deployment === 'cloud' ? texts.cloud : texts.server(server.version),
          texts.projects(projects),
        ].join(' · ')}
      </div>
      {apiUrl && <div class="lz-small lz-quiet">{texts.apiUrlFound(new URL(apiUrl).host)}</div>}
    </div>
    <Lozenge tone="done">{texts.passed}</Lozenge>
  </div>
);

export interface FailedReportProps {
  readonly failure: Failure;
  /** The connection's name, as far as it has one. */
  readonly site: string;
  /** Where Jira opens; empty when that is not known. */
  readonly webUrl: string;
  readonly onUseAddress: (url: string) => void;
  /** Tests again; with an address that the browser is to be asked for as well. */
  readonly onRetry: (also?: string) => void;
}

/** What is wrong, and the step that helps where there is one. */
export const FailedReport = ({ failure, site, webUrl, onUseAddress, onRetry }: FailedReportProps) => {
  const { tone, title, detail, next, href } = describeFailure(failure, { site });
  const address = toJiraAddress(webUrl);
  const loginUrl = href ?? address;
  const gateway = failure.kind === 'gateway-not-allowed' ? failure.origin : undefined;
  return (
    <div class="lz-outcome">
      <Banner
        tone={tone}
        title={title}
        actions={
          <>
            {failure.kind === 'missing-context-path' && (
              <Button onClick={() => onUseAddress(failure.proposed)}>{texts.takeAddress(failure.proposed)}</Button>
            )}
            {failure.kind === 'passwords-off' && address && (
              <LinkButton href={address + texts.patPagePath}>{texts.patPage}</LinkButton>
            )}
            {next === 'grant' && (
              <Button onClick={() => onRetry(gateway)}>
                {gateway ? texts.allow(new URL(gateway).host) : texts.grant}
              </Button>
            )}
            {next === 'retry' && <Button onClick={() => onRetry()}>{actionTexts.tryAgain}</Button>}
            {next === 'open-in-jira' && address && <LinkButton href={address}>{texts.openJira}</LinkButton>}
            {next === 'sign-in' && loginUrl && <LinkButton href={loginUrl}>{actionTexts.signIn}</LinkButton>}
          </>
        }
      >
        {detail}
      </Banner>
    </div>
  );
};
