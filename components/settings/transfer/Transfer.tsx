import { useMemo } from 'preact/hooks';
import { settingsTexts } from '../../../utils/i18n/settings-texts.ts';
import { transferTexts as texts } from '../../../utils/i18n/transfer-texts.ts';
import { Button } from '../../ui/Button.tsx';
import type { SectionProps } from '../section.ts';
import { DropFile } from './DropFile.tsx';
import { ExportRows } from './ExportRows.tsx';
import { FromGitLab } from './FromGitLab.tsx';
import { createImportDesk } from './import-desk.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlanView } from './PlanView.tsx';
import { PolicyState } from './PolicyState.tsx';

/** Taking settings along: out as a file, in from a file or from GitLab, and what the organisation sets. */
export const Transfer = ({ settings, actions, onGo }: SectionProps) => {
  const desk = useMemo(() => createImportDesk(actions), [actions]);
  const state = desk.state.value;
  const { hosts, scopes, policy, importUndo } = settings.value;
  return (
    <div class="lz-transfer">
      <h1 class="lz-page-title">{settingsTexts.sections.transfer}</h1>
      <p class="lz-lead">{texts.lead}</p>

      <section aria-label={texts.export}>
        <h2>{texts.export}</h2>
        <ExportRows actions={actions} />
      </section>

      <section aria-label={texts.import}>
        <h2>{texts.import}</h2>
        <p class="lz-quiet">{texts.importLead}</p>
        <DropFile onFile={(file) => void desk.readFile(file)} />
        <ImportOutcome state={state} onUndo={() => void desk.undo()} />
        {state.is === 'done' && (
          <NextSteps
            settings={settings.value}
            onGo={onGo}
            onAllow={(addresses) => void actions.allowSites(addresses)}
          />
        )}
        {state.is === 'planned' && (
          <PlanView planned={state} onApply={() => void desk.apply()} onCancel={() => desk.cancel()} />
        )}
        {importUndo && state.is === 'resting' && (
          <div class="lz-actions lz-undo-last">
            <Button look="link" onClick={() => void desk.undo()}>
              {texts.undoLast}
            </Button>
          </div>
        )}
        <h3 class="lz-transfer-name">{texts.gitLab}</h3>
        <p class="lz-quiet">{texts.gitLabLead}</p>
        <FromGitLab
          hosts={hosts}
          busy={state.is === 'reading'}
          onRead={(host, path) => void desk.readGitLab(host, path)}
        />
      </section>

      <section aria-label={texts.policy}>
        <h2>{texts.policy}</h2>
        <PolicyState policy={policy} scopes={scopes} />
      </section>
    </div>
  );
};
