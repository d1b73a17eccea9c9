import { type ReadonlySignal, useSignal } from '@preact/signals';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../utils/result/failure.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import type { SettingsActions } from './actions.ts';
import { EnableHost } from './EnableHost.tsx';
import { HostRow } from './HostRow.tsx';

export interface GitHostsProps {
  readonly settings: ReadonlySignal<SettingsView>;
  readonly actions: SettingsActions;
  readonly onConnectFirst: () => void;
}

/** The sites that Lozenge looks at, what each is connected to, and the way to add one. */
export const GitHosts = ({ settings, actions, onConnectFirst }: GitHostsProps) => {
  const { hosts, connections } = settings.value;
  const failure = useSignal<Failure | undefined>(undefined);
  const words = failure.value && describeFailure(failure.value, {});
  const run = async (action: ReturnType<SettingsActions['disableHost']>): Promise<void> => {
    const result = await action;
    failure.value = result.ok ? undefined : result.failure;
  };
  return (
    <>
      <h1 class="lz-page-title">{texts.sections.hosts}</h1>
      <p class="lz-lead">{texts.hostsLead}</p>
      {connections.length === 0 && (
        <div class="lz-outcome">
          <Banner
            tone="todo"
            title={texts.connectFirst}
            actions={<Button onClick={onConnectFirst}>{texts.goToConnections}</Button>}
          >
            {texts.connectFirstDetail}
          </Banner>
        </div>
      )}
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail}
          </Banner>
        </div>
      )}
      {hosts.length > 0 ? (
        <ul class="lz-rows">
          {hosts.map((host) => (
            <HostRow
              key={host.url}
              host={host}
              connections={connections}
              onConnect={(connection) => void run(actions.connectHost(host.url, connection))}
              onGrant={() => void run(actions.enableHost(host.url))}
              onRemove={() => void run(actions.disableHost(host.url))}
            />
          ))}
        </ul>
      ) : (
        <div class="lz-empty">
          <b>{texts.noHosts}</b>
          <p>{texts.noHostsDetail}</p>
        </div>
      )}
      <EnableHost hosts={hosts} onEnable={(url) => actions.enableHost(url)} />
    </>
  );
};
