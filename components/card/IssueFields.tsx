import { cardTexts } from '../../utils/i18n/texts.ts';
import type { Issue } from '../../utils/issue/issue.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { type Fact, factRows } from './field-rows.ts';
import type { ImageSource } from '../ui/images.ts';
import type { CardModel } from './model.ts';

const { fields } = cardTexts;

const words = ({ text, alarm }: Fact) =>
  alarm ? (
    <span class="lz-alarm" title={alarm}>
      {text}
      <span class="lz-heard"> ({alarm})</span>
    </span>
  ) : (
    <span class="lz-ellipsis" title={text}>
      {text}
    </span>
  );

const pair = (side: 'start' | 'end', fact: Fact, images: ImageSource) => (
  <>
    <dt class={`lz-${side}-label`}>{fact.label}</dt>
    <dd class={`lz-${side}-value`}>
      {fact.person && <Avatar person={fact.person} images={images} size={16} />}
      {words(fact)}
    </dd>
  </>
);

export interface IssueFieldsProps {
  readonly model: CardModel;
  readonly issue: Issue;
}

/** The quieter facts, in two columns; what is not set takes no room. */
export const IssueFields = ({ model, issue }: IssueFieldsProps) => {
  const done = issue.subtasks.filter(({ status }) => status?.category === 'done').length;
  const all = issue.subtasks.length;
  return (
    <dl class="lz-fields">
      {factRows(issue, model.now.value).map(({ start, end }) => (
        <>
          {start && pair('start', start, model.images)}
          {end && pair('end', end, model.images)}
        </>
      ))}
      {issue.labels.length > 0 && (
        <>
          <dt class="lz-start-label">{fields.labels}</dt>
          <dd class="lz-wide-value">
            {issue.labels.map((label) => (
              <Chip key={label}>{label}</Chip>
            ))}
          </dd>
        </>
      )}
      {all > 0 && (
        <>
          <dt class="lz-start-label">{fields.subtasks}</dt>
          <dd class="lz-wide-value lz-progress">
            <span class="lz-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * done) / all}%` }} />
            </span>
            {cardTexts.progress(done, all)}
          </dd>
        </>
      )}
    </dl>
  );
};
