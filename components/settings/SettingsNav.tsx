import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icons.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { trusted } from '../ui/trusted.ts';

/** Where in the settings one is: a connection by its id (`new` for one to come), or the Git hosts. */
export type Section = { readonly at: 'connection'; readonly id: string } | { readonly at: 'hosts' };

export interface SettingsNavProps {
  readonly settings: SettingsView;
  readonly section: Section;
  /** The ids of the connections whose forms hold something unsaved. */
  readonly unsaved: ReadonlySet<string>;
  readonly onGo: (section: Section) => void;
}

interface EntryProps {
  readonly label: string;
  readonly here: boolean;
  readonly count?: number;
  readonly inner?: boolean;
  readonly unsaved?: boolean;
  readonly onGo: () => void;
}

const Entry = ({ label, here, count, inner, unsaved, onGo }: EntryProps) => (
  <button
    type="button"
    class={classNames('lz-nav-entry', inner && 'lz-nav-inner', here && 'lz-here')}
    aria-current={here ? 'page' : undefined}
    onClick={trusted(() => onGo())}
  >
    <span class="lz-grow lz-nav-label">{label}</span>
    {unsaved && <span class="lz-dot" role="img" aria-label={texts.unsaved} title={texts.unsaved} />}
    {count !== undefined && <span class="lz-count">{count}</span>}
  </button>
);

/** The way around the settings, with what is in each place. */
export const SettingsNav = ({ settings: { connections, hosts }, section, unsaved, onGo }: SettingsNavProps) => {
  const at = section.at === 'connection' ? section.id : undefined;
  const go = (id: string) => () => onGo({ at: 'connection', id });
  const [first] = connections;
  return (
    <nav class="lz-nav" aria-label={texts.settings}>
      <div class="lz-logo">
        <Lozenge tone="doing">L</Lozenge>
        {texts.product}
      </div>
      <Entry
        label={texts.sections.connections}
        count={connections.length}
        here={connections.length === 0 && at !== undefined}
        unsaved={connections.length === 0 && unsaved.has('new')}
        onGo={go(first?.id ?? 'new')}
      />
      {connections.map(({ id, name }) => (
        <Entry key={id} inner label={name} here={at === id} unsaved={unsaved.has(id)} onGo={go(id)} />
      ))}
      {connections.length > 0 && (
        <button
          type="button"
          class={classNames('lz-nav-entry lz-nav-inner', at === 'new' && 'lz-here')}
          aria-current={at === 'new' ? 'page' : undefined}
          onClick={trusted(go('new'))}
        >
          <Icon name="plus" size={12} />
          <span class="lz-grow">{texts.addConnection}</span>
          {unsaved.has('new') && <span class="lz-dot" role="img" aria-label={texts.unsaved} title={texts.unsaved} />}
        </button>
      )}
      <Entry
        label={texts.sections.hosts}
        count={hosts.length}
        here={section.at === 'hosts'}
        onGo={() => onGo({ at: 'hosts' })}
      />
    </nav>
  );
};
