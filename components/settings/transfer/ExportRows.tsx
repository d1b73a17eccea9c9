import { useSignal } from '@preact/signals';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TransferActions } from './actions.ts';

const files = [
  { team: false, name: texts.all, detail: texts.allDetail, act: texts.exportAll },
  { team: true, name: texts.team, detail: texts.teamDetail, act: texts.exportTeam },
] as const;

/** The two files that settings can be saved as. */
export const ExportRows = ({ actions }: { readonly actions: TransferActions }) => {
  const said = useSignal('');
  const failure = useSignal<Failure | undefined>(undefined);
  const save = async (team: boolean): Promise<void> => {
    const result = await actions.exportSettings(team);
    failure.value = result.ok ? undefined : result.failure;
    said.value = result.ok ? texts.saved(result.value) : '';
  };
  const words = failure.value && describeFailure(failure.value, {});
  return (
    <>
      <ul class="lz-rows lz-exports">
        {files.map(({ team, name, detail, act }) => (
          <li key={act} class="lz-export">
            <div class="lz-grow">
              <b>{name}</b>
              <div class="lz-small lz-quiet">{detail}</div>
            </div>
            <Button onClick={() => void save(team)}>{act}</Button>
          </li>
        ))}
      </ul>
      <p role="status" class="lz-small lz-quiet lz-export-said">
        {said.value}
      </p>
      {words && (
        <Banner tone={words.tone} title={words.title}>
          {words.detail}
        </Banner>
      )}
    </>
  );
};
