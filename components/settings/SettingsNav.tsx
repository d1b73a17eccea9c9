import { Fragment } from 'preact';
import { settingsTexts as texts } from '../../utils/i18n/settings-texts.ts';
import type { SettingsView } from '../../utils/protocol/settings-messages.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icons.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { trusted } from '../ui/trusted.ts';
import { openSteps } from './welcome/progress.ts';
import { type Route, type Section, sections } from './route.ts';

export interface SettingsNavProps {
  readonly settings: SettingsView;
  readonly route: Route;
  /** The ids of the connections whose forms hold something unsaved; `projects` where one of theirs does. */
  readonly unsaved: ReadonlySet<string>;
  readonly onGo: (route: Route) => void;
}

interface EntryProps {
  readonly label: string;
  readonly here: boolean;
  readonly count?: number | string;
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
export const SettingsNav = ({ settings, route, unsaved, onGo }: SettingsNavProps) => {
  const { connections, hosts, scopes } = settings;
  const counts: Partial<Record<Section, number>> = {
    connections: connections.length,
    hosts: hosts.length,
    projects: scopes.length,
  };
  const at = route.at === 'connections' ? route.id : undefined;
  const go = (id: string) => () => onGo({ at: 'connections', id });
  const toDo = openSteps(settings);
  const isOne = connections.length === 0;
  return (
    <nav class="lz-nav" aria-label={texts.settings}>
      <div class="lz-logo">
        <Lozenge tone="doing">L</Lozenge>
        {texts.product}
      </div>
      {(toDo !== undefined || route.at === 'welcome') && (
        <Entry
          label={texts.sections.welcome}
          count={toDo}
          here={route.at === 'welcome'}
          onGo={() => onGo({ at: 'welcome' })}
        />
      )}
      {sections.map((section) => (
        <Fragment key={section}>
          <Entry
            label={texts.sections[section]}
            count={counts[section]}
            here={route.at === section && (section !== 'connections' || isOne)}
            unsaved={unsaved.has(section === 'connections' && isOne ? 'new' : section)}
            onGo={section === 'connections' ? go(connections[0]?.id ?? 'new') : () => onGo({ at: section })}
          />
          {section === 'connections' &&
            connections.map(({ id, name }) => (
              <Entry key={id} inner label={name} here={at === id} unsaved={unsaved.has(id)} onGo={go(id)} />
            ))}
          {section === 'connections' && !isOne && (
            <button
              type="button"
              class={classNames('lz-nav-entry lz-nav-inner', at === 'new' && 'lz-here')}
              aria-current={at === 'new' ? 'page' : undefined}
              onClick={trusted(go('new'))}
            >
              <Icon name="plus" size={12} />
              <span class="lz-grow">{texts.addConnection}</span>
              {unsaved.has('new') && (
                <span class="lz-dot" role="img" aria-label={texts.unsaved} title={texts.unsaved} />
              )}
            </button>
          )}
        </Fragment>
      ))}
    </nav>
  );
};
