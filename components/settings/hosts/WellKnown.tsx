import { hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import type { HostView } from '../../../utils/protocol/settings-messages.ts';
import { Icon } from '../../ui/Icons.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { trusted } from '../../ui/trusted.ts';
import { wellKnownHosts } from './well-known.ts';

export interface WellKnownProps {
  readonly hosts: readonly HostView[];
  /** The address that is being enabled; empty when none is. */
  readonly busy: string;
  /** Called within the click. */
  readonly onEnable: (url: string) => void;
}

/** Git hosts that everybody can reach, those that are not enabled yet: one click each. */
export const WellKnown = ({ hosts, busy, onEnable }: WellKnownProps) => {
  const offered = wellKnownHosts.filter(({ host }) =>
    hosts.every(({ url, granted }) => url !== `https://${host}` || !granted),
  );
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-label={texts.wellKnown} class="lz-well-known">
      {offered.map(({ host, name }) => (
        <button
          key={host}
          type="button"
          class="lz-tile"
          aria-busy={busy === `https://${host}` ? 'true' : undefined}
          onClick={trusted(() => onEnable(`https://${host}`))}
        >
          <span class="lz-grow">
            <b>{name}</b>
            <span class="lz-small lz-quiet">{host}</span>
          </span>
          {busy === `https://${host}` ? <Spinner /> : <Icon name="plus" size={14} />}
        </button>
      ))}
    </div>
  );
};
