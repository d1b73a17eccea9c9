import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import type { Method } from './connection-fields.ts';
import type { FoundDeployment } from './find-deployment.ts';

export interface MethodHelpProps {
  readonly method: Method;
  /** Which Jira the address leads to. */
  readonly found: FoundDeployment;
}

const refusedBy = (method: Method, found: FoundDeployment): string | undefined => {
  if (found === 'cloud' && (method === 'pat' || method === 'password')) return texts.cloudWantsToken;
  return found === 'server' && method === 'cloud-token' ? texts.serverWantsToken : undefined;
};

/** For whom a way to sign in is, and what to beware of. */
export const MethodHelp = ({ method, found }: MethodHelpProps) => {
  const refused = refusedBy(method, found);
  const warning = refused ?? (method === 'session' ? texts.actsAsSession : undefined);
  return (
    <>
      {refused === undefined && <span class="lz-help">{texts.methodHelp[method]}</span>}
      {warning && (
        <span class="lz-warning" role="status">
          {warning}
        </span>
      )}
    </>
  );
};
