import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionView } from '../../utils/protocol/settings-messages.ts';

export interface MethodHelpProps {
  readonly method: ConnectionView['method'];
  /** The address is one of Jira Cloud. */
  readonly isCloud: boolean;
}

/** For whom a way to sign in is, and what to beware of. */
export const MethodHelp = ({ method, isCloud }: MethodHelpProps) => {
  const isRefused = isCloud && (method === 'pat' || method === 'password');
  const warning = isRefused ? texts.cloudWantsToken : method === 'session' ? texts.actsAsSession : undefined;
  return (
    <>
      {!isRefused && <span class="lz-help">{texts.methodHelp[method]}</span>}
      {warning && (
        <span class="lz-warning" role="status">
          {warning}
        </span>
      )}
    </>
  );
};
