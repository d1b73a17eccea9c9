import { fullTime, timeAgo } from '../../utils/i18n/dates.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { IssueReading } from '../../utils/protocol/content-messages.ts';
import { Spinner } from '../ui/Spinner.tsx';
import type { CardModel } from './model.ts';

export interface CardFootProps {
  readonly model: CardModel;
  readonly reading: IssueReading;
}

/** How fresh this is, and the keys that work here. */
export const CardFoot = ({ model, reading: { issue } }: CardFootProps) => (
  <footer class="lz-card-foot">
    {model.refreshing.value ? (
      <span class="lz-grow lz-refreshing">
        <Spinner />
        {cardTexts.refreshing}
      </span>
    ) : (
      <time class="lz-grow lz-ellipsis" dateTime={issue.updated} title={fullTime(issue.updated)}>
        {cardTexts.updated(timeAgo(issue.updated, model.now.value))}
      </time>
    )}
    <span class="lz-keys" aria-hidden="true">
      {!issue.archived && (
        <>
          <span>
            <kbd>C</kbd> {cardTexts.keyComment}
          </span>
          <span>
            <kbd>T</kbd> {cardTexts.keyMove}
          </span>
        </>
      )}
      <span>
        <kbd>Y</kbd> {cardTexts.keyCopy}
      </span>
    </span>
  </footer>
);
