import { describeFailure } from '../../utils/i18n/failures.ts';
import { actionTexts } from '../../utils/i18n/texts.ts';
import type { TabIssues } from '../../utils/protocol/tab-messages.ts';
import type { Failure, FailureKind } from '../../utils/result/failure.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Locked } from './Locked.tsx';
import { IssueRows } from './IssueRows.tsx';
import type { PopupActions } from './popup-state.ts';

/** What is said of a key, not of the way to Jira. */
const ofKeys: ReadonlySet<FailureKind | undefined> = new Set<FailureKind>(['not-found', 'no-project']);

/** What keeps every row from its issue, when it is one thing: that is said once, on top. */
const commonFailure = ({ rows }: TabIssues): Failure | undefined => {
  const others = rows.filter(({ failure }) => !ofKeys.has(failure?.kind));
  const failure = others[0]?.failure;
  return others.every((row) => !row.issue && row.failure?.kind === failure?.kind) ? failure : undefined;
};

export interface OnThisPageProps {
  readonly issues: TabIssues;
  readonly actions: PopupActions;
}

/** The issues of the page under the page's own name. */
export const OnThisPage = ({ issues, actions }: OnThisPageProps) => {
  const failure = commonFailure(issues);
  const words = failure && describeFailure(failure, { site: issues.site });
  return (
    <div class="lz-popup-body">
      {words?.next === 'unlock' && <Locked words={words} actions={actions} />}
      {words && words.next !== 'unlock' && (
        <div class="lz-popup-banner">
          <Banner
            tone={words.tone}
            title={words.title}
            actions={
              words.next === 'settings' || words.next === 'grant' ? (
                <Button onClick={() => actions.openSettings()}>{actionTexts.openSettings}</Button>
              ) : (
                <>
                  {words.href && <LinkButton href={words.href}>{actionTexts.signIn}</LinkButton>}
                  <Button onClick={() => actions.retry()}>{actionTexts.tryAgain}</Button>
                </>
              )
            }
          >
            {words.detail}
          </Banner>
        </div>
      )}
      {issues.label && <p class="lz-popup-label">{issues.label}</p>}
      <IssueRows
        rows={issues.rows}
        site={issues.site}
        explained={failure?.kind}
        onOpenCard={(key) => actions.openCard(key)}
        onCopyKey={(key) => actions.copyKey(key)}
      />
    </div>
  );
};
