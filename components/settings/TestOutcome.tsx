import { describeFailure } from '../../utils/i18n/failures.ts';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import { actionTexts } from '../../utils/i18n/texts.ts';
import type { ConnectionReport } from '../../utils/protocol/messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';

/** The test passed: as whom, and which Jira that is. */
export const PassedReport = ({ report: { me, avatar, server, projects } }: { readonly report: ConnectionReport }) => (
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
  readonly onRetry: () => void;
}

/** What is wrong, and the step that helps where there is one. */
export const FailedReport = ({ failure, site, webUrl, onUseAddress, onRetry }: FailedReportProps) => {
  const { tone, title, detail, next } = describeFailure(failure, { site });
  const loginUrl = (failure.kind === 'captcha' && failure.loginUrl) || webUrl;
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
            {next === 'grant' && <Button onClick={onRetry}>{texts.grant}</Button>}
            {next === 'retry' && <Button onClick={onRetry}>{actionTexts.tryAgain}</Button>}
            {next === 'sign-in' && loginUrl && <LinkButton href={loginUrl}>{actionTexts.signIn}</LinkButton>}
          </>
        }
      >
        {detail}
      </Banner>
    </div>
  );
};
