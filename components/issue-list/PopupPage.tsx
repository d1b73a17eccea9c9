import type { ReadonlySignal } from '@preact/signals';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { actionTexts, popupTexts as texts, uiTexts } from '../../utils/i18n/texts.ts';
import type { Failure } from '../../utils/result/failure.ts';
import type { ScopePlace } from '../../utils/scope/find-place.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Locked } from './Locked.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { NotEnabled, NotSetUp } from './Welcome.tsx';

export interface PopupPageProps {
  readonly state: ReadonlySignal<PopupState>;
  readonly actions: PopupActions;
}

interface FailedProps {
  readonly failure: Failure;
  readonly place?: ScopePlace | undefined;
  readonly actions: PopupActions;
}

const Failed = ({ failure, place, actions }: FailedProps) => {
  const words = describeFailure(failure, {});
  const { tone, title, detail, next } = words;
  if (next === 'unlock') return <Locked words={words} actions={actions} />;
  return (
    <div class="lz-popup-banner">
      <Banner
        tone={tone}
        title={title}
        actions={
          next === 'settings' ? (
            // What is switched off here is switched on here.
            <Button
              onClick={() => (failure.kind === 'inactive' && place ? actions.openPlace(place) : actions.openSettings())}
            >
              {actionTexts.openSettings}
            </Button>
          ) : (
            <Button onClick={() => actions.retry()}>{actionTexts.tryAgain}</Button>
          )
        }
      >
        {detail}
      </Banner>
    </div>
  );
};

const Loading = () => (
  <div class="lz-popup-loading" role="status" aria-label={uiTexts.loading}>
    <Skeleton width={48} />
    <Skeleton width={86} />
    <Skeleton width={40} />
    <Skeleton width={72} />
  </div>
);

const Empty = ({ title, detail }: { readonly title: string; readonly detail: string }) => (
  <div class="lz-popup-empty">
    <b>{title}</b>
    <p>{detail}</p>
  </div>
);

const View = ({ state, actions }: { readonly state: PopupState; readonly actions: PopupActions }) => {
  switch (state.state) {
    case 'loading':
      return <Loading />;
    case 'not-set-up':
      return <NotSetUp onConnect={() => actions.openSettings()} />;
    case 'not-enabled':
      return <NotEnabled host={state.host} site={state.site} onEnable={() => actions.enable()} />;
    case 'no-site':
      return <Empty title={texts.notAPage} detail={texts.notAPageDetail} />;
    case 'failed':
      return <Failed failure={state.failure} place={state.place} actions={actions} />;
    case 'issues':
      return state.issues.rows.length > 0 ? (
        <OnThisPage issues={state.issues} actions={actions} />
      ) : (
        <Empty title={texts.noIssues} detail={texts.noIssuesDetail} />
      );
  }
};

/** The toolbar popup, 400 px wide: the issues of the page, or what stands between them and the user. */
export const PopupPage = ({ state, actions }: PopupPageProps) => {
  const now = state.value;
  const place = now.state === 'issues' || now.state === 'failed' ? now.place : undefined;
  const issues = now.state === 'issues' ? now.issues : undefined;
  return (
    <main class="lz-root lz-popup">
      <header class="lz-popup-head">
        <h1 class="lz-grow lz-popup-title">
          {now.state === 'issues' ? texts.onThisPage : texts.name}
          {now.state === 'issues' && now.issues.rows.length > 0 && (
            <span class="lz-badge">{now.issues.rows.length}</span>
          )}
        </h1>
        <IconButton icon="settings" label={texts.settings} onClick={() => actions.openSettings()} />
      </header>
      <View state={now} actions={actions} />
      {place && (
        <footer class="lz-popup-foot">
          {issues?.rows.some(({ issue }) => issue) && <span class="lz-connected" aria-hidden="true" />}
          <span class="lz-grow">{issues?.site}</span>
          <Button look="link" onClick={() => actions.openPlace(place)}>
            {place.path === '' ? texts.siteSettings : texts.projectSettings}
          </Button>
        </footer>
      )}
    </main>
  );
};
