import { useSignal } from '@preact/signals';
import { settingsTexts as texts } from '../../../utils/i18n/settings-texts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../LaterSection.tsx';
import { MigrationNotice } from '../migration/MigrationNotice.tsx';
import type { SectionProps } from '../section.ts';
import type { SettingsStore } from '../settings-store.ts';
import { ConnectionPanel } from './ConnectionPanel.tsx';

const Migrate = later(async () => (await import('../migration/Migrate.tsx')).Migrate);

export interface ConnectionsProps extends SectionProps {
  readonly store: SettingsStore;
  /** `new` for one to come. */
  readonly id: string;
}

/** The connection one is at, and what comes next after the first. */
export const Connections = ({ settings, actions, store, id, onGo }: ConnectionsProps) => (
  <>
    <OneConnection key={id} settings={settings} actions={actions} store={store} id={id} />
    {store.suggestsHosts.value && (
      <div class="lz-next">
        <Banner
          tone="doing"
          title={texts.nextHosts}
          actions={<Button onClick={() => onGo({ at: 'hosts' })}>{texts.goToHosts}</Button>}
        >
          {texts.nextHostsDetail}
        </Banner>
      </div>
    )}
  </>
);

/** Its form, or the way to another site. */
const OneConnection = ({ settings, actions, store, id }: Omit<ConnectionsProps, 'onGo'>) => {
  const stage = useSignal<'form' | 'migrating' | 'migrated'>('form');
  const { connections } = settings.value;
  const connection = connections.find((one) => one.id === id);
  const to = (next: typeof stage.value) => () => {
    stage.value = next;
  };
  if (connection && stage.value === 'migrating') {
    return (
      <Migrate
        settings={settings}
        actions={actions}
        connection={connection}
        onCancel={to('form')}
        onDone={to('migrated')}
      />
    );
  }
  return (
    <ConnectionPanel
      form={store.formOf(id)}
      first={connections.length === 0}
      notice={
        connection && <MigrationNotice connection={connection} actions={actions} fresh={stage.value === 'migrated'} />
      }
      onForget={(gone) => void store.forget(gone)}
      onMigrate={to('migrating')}
    />
  );
};
