import { readJiraAddress } from '../../../utils/address/jira-address.ts';
import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { actionTexts } from '../../../utils/i18n/texts.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { writeRoute } from '../route.ts';

export interface FailureStepsProps {
  readonly failure: Failure;
  /** Where Jira opens; empty when that is not known. */
  readonly webUrl: string;
  readonly onUseAddress: (url: string) => void;
  /** Tests again; with an address that the browser is to be asked for as well. */
  readonly onRetry: (also?: string) => void;
}

/** The steps that help with what a test found wrong. */
export const FailureSteps = ({ failure, webUrl, onUseAddress, onRetry }: FailureStepsProps) => {
  const { next, href } = describeFailure(failure, {});
  const address = readJiraAddress(webUrl)?.webUrl;
  const loginUrl = href ?? address;
  const gateway = failure.kind === 'gateway-not-allowed' ? failure.origin : undefined;
  return (
    <>
      {failure.kind === 'missing-context-path' && (
        <Button onClick={() => onUseAddress(failure.proposed)}>{texts.takeAddress(failure.proposed)}</Button>
      )}
      {failure.kind === 'passwords-off' && address && (
        <LinkButton href={address + texts.patPagePath}>{texts.patPage}</LinkButton>
      )}
      {next === 'grant' && (
        <Button onClick={() => onRetry(gateway)}>{gateway ? texts.allow(new URL(gateway).host) : texts.grant}</Button>
      )}
      {next === 'unlock' && (
        <a class="lz-button" href={writeRoute({ at: 'security' })}>
          {texts.unlock}
        </a>
      )}
      {next === 'retry' && <Button onClick={() => onRetry()}>{actionTexts.tryAgain}</Button>}
      {next === 'open-in-jira' && address && <LinkButton href={address}>{texts.openJira}</LinkButton>}
      {next === 'sign-in' && loginUrl && <LinkButton href={loginUrl}>{actionTexts.signIn}</LinkButton>}
    </>
  );
};
