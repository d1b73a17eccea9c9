import { welcomeTexts as texts } from '../../../utils/i18n/welcome-texts.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icons.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { hostName } from '../hosts/host-name.ts';
import { useLook } from '../hosts/use-look.ts';
import type { SectionProps } from '../section.ts';
import { type Step, stepsDone } from './progress.ts';
import { Sample } from './Sample.tsx';

export interface SeeItWorkProps extends SectionProps {
  readonly onStep: (step: Step) => void;
}

/** So many hosts are offered to be opened. */
const mostOffered = 3;

/** The third step: what it looks like, and whether it works already, told by the pages that are open. */
export const SeeItWork = ({ settings, actions, onGo, onStep }: SeeItWorkProps) => {
  useLook(actions);
  const view = settings.value;
  const done = stepsDone(view);
  const missing = (['connect', 'hosts'] as const).find((step) => !done[step]);
  const works = view.hosts.find(({ seen }) => seen?.keys);
  return (
    <>
      <div class="lz-see">
        <Sample />
        <ul class="lz-ways">
          {texts.ways.map(([what, detail]) => (
            <li key={what}>
              <b>{what}</b>
              <span class="lz-small lz-quiet">{detail}</span>
            </li>
          ))}
        </ul>
      </div>
      <div role="status" class="lz-see-state">
        {missing === undefined && works && (
          <div class="lz-passed">
            <Icon name="check" />
            <div class="lz-grow">
              <b>{texts.works}</b> {texts.worksDetail(hostName(works.url))}
            </div>
          </div>
        )}
        {missing === undefined && !works && (
          <div class="lz-waiting">
            <Spinner />
            {texts.waiting}
          </div>
        )}
        {missing && (
          <div class="lz-waiting">
            <span class="lz-grow">{missing === 'connect' ? texts.needsConnection : texts.needsHost}</span>
            <Button onClick={() => onStep(missing)}>{texts[missing].name}</Button>
          </div>
        )}
      </div>
      <div class="lz-welcome-end">
        <Button look="primary" onClick={() => onGo({ at: 'connections' })}>
          {texts.finish}
        </Button>
        {view.hosts
          .filter(({ granted }) => granted)
          .slice(0, mostOffered)
          .map(({ url }) => (
            <LinkButton key={url} href={url}>
              {texts.open(hostName(url))}
            </LinkButton>
          ))}
      </div>
    </>
  );
};
