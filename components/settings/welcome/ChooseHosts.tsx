import { useSignal } from '@preact/signals';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { hostTexts } from '../../../utils/i18n/host-texts.ts';
import { welcomeTexts as texts } from '../../../utils/i18n/welcome-texts.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { EnableHost } from '../hosts/EnableHost.tsx';
import { hostName } from '../hosts/host-name.ts';
import type { SectionProps } from '../section.ts';

export interface ChooseHostsProps extends SectionProps {
  readonly onNext: () => void;
}

/** The second step: which Git hosts. */
export const ChooseHosts = ({ settings, actions, onNext }: ChooseHostsProps) => {
  const { hosts } = settings.value;
  const failure = useSignal<Failure | undefined>(undefined);
  const words = failure.value && describeFailure(failure.value, {});
  const grant = async (url: string): Promise<void> => {
    const result = await actions.enableHost(url);
    failure.value = result.ok ? undefined : result.failure;
  };
  return (
    <>
      {words && (
        <div class="lz-outcome">
          <Banner tone={words.tone} title={words.title}>
            {words.detail}
          </Banner>
        </div>
      )}
      {hosts.length === 0 ? (
        <p class="lz-quiet">{texts.none}</p>
      ) : (
        <ul class="lz-rows">
          {hosts.map(({ url, granted }) => (
            <li key={url} class="lz-site lz-site-head">
              <b class="lz-host-name lz-grow">{hostName(url)}</b>
              <Lozenge tone={granted ? 'done' : 'warn'}>
                {granted ? hostTexts.enabled : hostTexts.permissionLost}
              </Lozenge>
              {!granted && <Button onClick={() => void grant(url)}>{hostTexts.grantAgain}</Button>}
            </li>
          ))}
        </ul>
      )}
      <EnableHost hosts={hosts} onEnable={(url) => actions.enableHost(url)} />
      <div class="lz-welcome-end">
        <Button look={hosts.length > 0 ? 'primary' : 'plain'} onClick={onNext}>
          {hosts.length > 0 ? texts.next : texts.skip}
        </Button>
      </div>
    </>
  );
};
