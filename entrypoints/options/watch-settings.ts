import { onOriginsChanged } from '../../utils/reach/origins.ts';
import { onPolicyChanged, onSettingsWritten } from '../../utils/settings/written.ts';

/** For how long changes may follow one another before anybody looks: the worker writes a secret after its settings. */
const calmMs = 250;

/**
 * Calls back when the settings may have changed elsewhere: in another tab, by the administrator, by a permission that came or
 * went. Also when the page comes back into sight, for what nobody announces.
 */
export function watchSettings(changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, calmMs);
  };
  onSettingsWritten(soon);
  onPolicyChanged(soon);
  onOriginsChanged(soon);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') soon();
  });
}
