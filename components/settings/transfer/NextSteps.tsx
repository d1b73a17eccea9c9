import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';
import type { Route } from '../route.ts';

export interface NextStepsProps {
  readonly settings: SettingsView;
  readonly onGo: (route: Route) => void;
  /** Called within the click. */
  readonly onAllow: (addresses: readonly string[]) => void;
}

/** What is still missing after an import: the browser's permission for hosts, and a token for each connection. */
export const NextSteps = ({ settings, onGo, onAllow }: NextStepsProps) => {
  const hosts = settings.hosts.filter(({ granted }) => !granted).map(({ url }) => url);
  const without = settings.connections.filter(({ hasSecret, method }) => !hasSecret && method !== 'session');
  if (hosts.length === 0 && without.length === 0) return null;
  return (
    <div class="lz-next-steps">
      <span class="lz-small lz-quiet">{texts.next}</span>
      {hosts.length > 0 && <Button onClick={() => onAllow(hosts)}>{texts.allowHosts(hosts.length)}</Button>}
      {without.map(({ id, name }) => (
        <Button key={id} onClick={() => onGo({ at: 'connections', id })}>
          {texts.enterToken(name)}
        </Button>
      ))}
    </div>
  );
};
