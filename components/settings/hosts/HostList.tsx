import { useSignal } from '@preact/signals';
import { hostKindNames, hostTexts as texts } from '../../../utils/i18n/host-texts.ts';
import type { ConnectionView, HostView } from '../../../utils/protocol/settings-messages.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { HostRow, type HostRowProps } from './HostRow.tsx';

/** So many can be looked through; more are searched. */
const few = 7;

type Verbs = Pick<HostRowProps, 'onKind' | 'onConnect' | 'onGrant' | 'onRemove'>;

export interface HostListProps {
  readonly hosts: readonly HostView[];
  readonly connections: readonly ConnectionView[];
  readonly verbsOf: (host: HostView) => Verbs;
}

/** The enabled Git hosts. A long list can be searched by address and by software. */
export const HostList = ({ hosts, connections, verbsOf }: HostListProps) => {
  const wanted = useSignal('');
  const words = wanted.value.trim().toLowerCase();
  const fits = ({ url, kind, seen }: HostView): boolean => {
    const software = kind ?? seen?.kind;
    return `${url} ${software ? hostKindNames[software] : ''}`.toLowerCase().includes(words);
  };
  const found = hosts.length > few ? hosts.filter(fits) : hosts;
  return (
    <>
      {hosts.length > few && (
        <div class="lz-host-search">
          <TextInput
            binding={{ 'aria-label': texts.find }}
            value={wanted.value}
            placeholder={texts.find}
            onInput={(value) => {
              wanted.value = value;
            }}
          />
          <span class="lz-small lz-quiet" role="status">
            {words !== '' && (found.length > 0 ? `${found.length} / ${hosts.length}` : texts.noneFound)}
          </span>
        </div>
      )}
      {found.length > 0 && (
        <ul class="lz-rows">
          {found.map((host) => (
            <HostRow key={host.url} host={host} connections={connections} {...verbsOf(host)} />
          ))}
        </ul>
      )}
    </>
  );
};
