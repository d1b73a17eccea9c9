import { connectionTexts as texts } from '../../../utils/i18n/connection-texts.ts';
import { describeFailure } from '../../../utils/i18n/failures.ts';
import type { ConnectionReport } from '../../../utils/protocol/settings-messages.ts';
import type { Failure } from '../../../utils/result/failure.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Lozenge } from '../../ui/Lozenge.tsx';
import { FailureSteps, type FailureStepsProps } from './FailureSteps.tsx';

const accessOf = ({ may, writeFailure }: ConnectionReport): string => {
  const { access } = texts;
  if (writeFailure) return access.noWrites;
  if (!may) return access.unknown;
  if (may.comment) return may.move ? access.all : access.noMove;
  return may.move ? access.noComment : access.neither;
};

/** What to do so that writing works too. The two that only a test meets while reading works have words of their own. */
const adviceOn = (failure: Failure, site: string): { readonly title: string; readonly detail: string } =>
  failure.kind === 'xsrf' || failure.kind === 'missing-scope'
    ? texts.noWrites[failure.kind]
    : describeFailure(failure, { site });

export interface PassedReportProps {
  readonly report: ConnectionReport;
  /** The connection's name, as far as it has one. */
  readonly site: string;
}

/** The test passed: as whom, which Jira that is, and what one may do there. */
export const PassedReport = ({ report, site }: PassedReportProps) => {
  const { me, avatar, server, projects, writeFailure, apiUrl } = report;
  const words = writeFailure && adviceOn(writeFailure, site);
  return (
    <div class="lz-outcomes">
      <div class={classNames('lz-passed', words && 'lz-reads-only')} role="status">
        <Avatar person={me} url={avatar} size={32} />
        <div class="lz-grow">
          <b>{texts.connectedAs(me.name)}</b>
          <div class="lz-small lz-quiet">
            {[
              server.title,
              server.deployment === 'cloud' ? texts.cloud : texts.server(server.version),
              texts.projects(projects),
              accessOf(report),
            ].join(' · ')}
          </div>
          {apiUrl && <div class="lz-small lz-quiet">{texts.apiUrlFound(new URL(apiUrl).host)}</div>}
        </div>
        <Lozenge tone={words ? 'warn' : 'done'}>{words ? texts.reservations : texts.passed}</Lozenge>
      </div>
      {words && (
        <Banner tone="warn" title={words.title}>
          {words.detail}
        </Banner>
      )}
      {projects === 0 && (
        <Banner tone="warn" title={texts.noProjects}>
          {texts.noProjectsDetail}
        </Banner>
      )}
    </div>
  );
};

export interface FailedReportProps extends FailureStepsProps {
  readonly site: string;
}

/** What is wrong, and the step that helps where there is one. */
export const FailedReport = ({ site, ...steps }: FailedReportProps) => {
  const { tone, title, detail } = describeFailure(steps.failure, { site });
  return (
    <div class="lz-outcome">
      <Banner tone={tone} title={title} actions={<FailureSteps {...steps} />}>
        {detail}
      </Banner>
    </div>
  );
};
