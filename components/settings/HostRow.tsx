import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { ConnectionView, HostView } from '../../utils/protocol/settings-messages.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { Select } from '../ui/Select.tsx';

export interface HostRowProps {
  readonly host: HostView;
  readonly connections: readonly ConnectionView[];
  readonly onConnect: (connection: string) => void;
  readonly onGrant: () => void;
  readonly onRemove: () => void;
}

/** A Git host: whether the browser still lets us in, and which Jira it shows. */
export const HostRow = ({
  host: { url, connection, granted },
  connections,
  onConnect,
  onGrant,
  onRemove,
}: HostRowProps) => {
  const name = url.replace(/^https:\/\//, '');
  return (
    <li class="lz-host">
      <b class="lz-host-name lz-grow">{name}</b>
      <Lozenge tone={granted ? 'done' : 'warn'}>{granted ? texts.enabled : texts.permissionLost}</Lozenge>
      {!granted && <Button onClick={onGrant}>{texts.grantAgain}</Button>}
      <span class="lz-host-connection">
        <Select
          binding={{ 'aria-label': texts.connectionOf(name) }}
          options={connections}
          value={connection}
          empty={connection ? undefined : texts.noConnection}
          onChange={onConnect}
        />
      </span>
      <IconButton icon="close" label={texts.removeHost(name)} onClick={onRemove} />
    </li>
  );
};
