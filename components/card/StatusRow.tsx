import type { Ref } from 'preact';
import type { IssueSummary } from '../../utils/issue/issue.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Icon } from '../ui/Icons.tsx';
import { PriorityIcon } from '../ui/PriorityIcon.tsx';
import { trusted } from '../ui/trusted.ts';
import type { CardModel } from './model.ts';

export interface StatusRowProps {
  readonly model: CardModel;
  readonly issue: IssueSummary;
  /** Absent while the issue is not read in full, and where it is archived: then the status cannot be changed. */
  readonly pill?: Ref<HTMLButtonElement>;
}

/** Status, which can be changed from here, priority and assignee: what is read in the first half second. */
export const StatusRow = ({ model, issue, pill }: StatusRowProps) => (
  <div class="lz-state">
    {pill ? (
      <button
        ref={pill}
        type="button"
        class={`lz-lozenge lz-pill lz-tone-${issue.status.category}`}
        aria-label={cardTexts.moveFrom(issue.status.name)}
        onClick={trusted(() => model.openMove())}
      >
        <span class="lz-ellipsis">{issue.status.name}</span>
        <Icon name="chevron" size={12} />
      </button>
    ) : (
      <span class={`lz-lozenge lz-pill lz-tone-${issue.status.category}`}>{issue.status.name}</span>
    )}
    {issue.priority && (
      <span class="lz-fact" title={cardTexts.priority(issue.priority.name)}>
        <PriorityIcon priority={issue.priority} images={model.images} />
        {issue.priority.name}
      </span>
    )}
    {issue.assignee ? (
      <span class="lz-fact" title={cardTexts.assignee(issue.assignee.name)}>
        <Avatar person={issue.assignee} images={model.images} />
        <span class="lz-ellipsis">{issue.assignee.name}</span>
      </span>
    ) : (
      <span class="lz-fact lz-faint">{cardTexts.unassigned}</span>
    )}
  </div>
);
