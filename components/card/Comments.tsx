import { useEffect, useRef } from 'preact/hooks';
import { fullTime, timeAgo } from '../../utils/i18n/dates.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { Issue } from '../../utils/issue/issue.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { BodyText } from './BodyText.tsx';
import { OwnComment } from './OwnComment.tsx';
import type { CardModel } from './model.ts';

/** What is shown of a comment at first, px. */
const commentHeight = 160;

export interface CommentsProps {
  readonly model: CardModel;
  readonly issue: Issue;
}

/** The newest comments, the last one nearest to the composer; one that was just sent is scrolled to. */
export const Comments = ({ model, issue }: CommentsProps) => {
  const list = useRef<HTMLUListElement>(null);
  const newest = issue.comments.at(-1)?.id;
  const shown = useRef(newest);
  useEffect(() => {
    if (shown.current !== newest) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    shown.current = newest;
  }, [newest]);

  const earlier = issue.commentCount - issue.comments.length;
  if (issue.comments.length === 0 && earlier <= 0) return null;
  return (
    <section class="lz-section lz-comments" aria-label={cardTexts.comments}>
      {earlier > 0 && (
        <a class="lz-small lz-earlier" href={issue.url} target="_blank" rel="noopener noreferrer">
          {cardTexts.earlierComments(earlier)}
        </a>
      )}
      <ul ref={list} class="lz-plain-list">
        {issue.comments.map(({ id, author, created, edited, body }) => (
          <li key={id} class="lz-comment">
            <Avatar person={author ?? { id: '', name: '', avatar: undefined }} images={model.images} size={24} />
            <div class="lz-grow">
              <b>{author?.name ?? cardTexts.someone}</b>{' '}
              <time class="lz-meta lz-faint" dateTime={created} title={fullTime(created)}>
                {timeAgo(created, model.now.value)}
                {edited && ` · ${cardTexts.edited}`}
              </time>
              <OwnComment model={model} id={id}>
                <Clamp height={commentHeight}>
                  <BodyText model={model} body={body} />
                </Clamp>
              </OwnComment>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
