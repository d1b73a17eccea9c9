import { timeAgo } from '../../../utils/i18n/dates.ts';
import { hostKindNames, hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import type { HostKind } from '../../../utils/protocol/host-messages.ts';
import type { ConnectionView, HostView } from '../../../utils/protocol/settings-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { Select } from '../../ui/Select.tsx';
import { SetForYou } from '../transfer/SetForYou.tsx';
import { hostName } from './host-name.ts';

export interface HostRowProps {
  readonly host: HostView;
  readonly connections: readonly ConnectionView[];
  readonly onKind: (kind: HostKind | undefined) => void;
  readonly onConnect: (connection: string) => void;
  readonly onGrant: () => void;
  readonly onRemove: () => void;
}

// A record of all kinds has their names as its keys.
const kinds = (Object.keys(hostKindNames) as HostKind[]).map((id) => ({ id, name: hostKindNames[id] }));

/** How it is doing, in one line. */
const stateOf = ({ granted, kind, seen, locked }: HostView): string => {
  if (!granted) return locked ? texts.neededDetail : texts.lostDetail;
  if (seen === undefined) return texts.notSeen;
  const ago = texts.seen(timeAgo(seen.at, Date.now()));
  return (kind ?? seen.kind) === 'generic' ? `${texts.genericDetail} · ${ago}` : ago;
};

/** A Git host: whether the browser still lets us in, what software it is, and which Jira it shows. */
export const HostRow = ({ host, connections, onKind, onConnect, onGrant, onRemove }: HostRowProps) => {
  const { url, connection, granted, kind, seen, locked, connectionLocked } = host;
  const name = hostName(url);
  return (
    <li class="lz-host" tabIndex={-1} data-host={url}>
      <div class="lz-host-head">
        <b class="lz-host-name lz-grow">{name}</b>
        <Lozenge tone={granted ? 'done' : 'warn'}>
          {granted ? texts.enabled : locked ? texts.permissionNeeded : texts.permissionLost}
        </Lozenge>
        {locked ? <SetForYou /> : <IconButton icon="close" label={texts.remove(name)} onClick={onRemove} />}
      </div>
      <div class="lz-host-state">
        <span class="lz-grow lz-small lz-quiet">{stateOf(host)}</span>
        {!granted && <Button onClick={onGrant}>{locked ? texts.grant : texts.grantAgain}</Button>}
      </div>
      <div class="lz-host-choices">
        <fieldset class="lz-bare" disabled={locked}>
          <label class="lz-host-choice">
            <span class="lz-small lz-quiet">{texts.software}</span>
            <Select
              binding={{ 'aria-label': texts.kindOf(name) }}
              options={kinds}
              value={kind ?? ''}
              empty={seen?.kind ? texts.recognised(hostKindNames[seen.kind]) : texts.notRecognised}
              onChange={(id) => onKind(kinds.find((one) => one.id === id)?.id)}
            />
          </label>
        </fieldset>
        <fieldset class="lz-bare" disabled={connectionLocked}>
          <label class="lz-host-choice">
            <span class="lz-small lz-quiet">{texts.connection}</span>
            <Select
              binding={{ 'aria-label': texts.connectionOf(name) }}
              options={connections}
              value={connection}
              empty={connection ? undefined : texts.noConnection}
              onChange={onConnect}
            />
          </label>
        </fieldset>
      </div>
    </li>
  );
};
