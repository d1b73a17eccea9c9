import { useSignal } from '@preact/signals';
import { describeFailure } from '../../utils/i18n/failures.ts';
import { actionTexts, placeTexts } from '../../utils/i18n/texts.ts';
import type { IssueKey } from '../../utils/issue/issue.ts';
import type { FailureKind } from '../../utils/result/failure.ts';
import { moveFocus } from '../ui/arrow-keys.ts';
import { classNames } from '../ui/class-names.ts';
import { IconButton, IconLink } from '../ui/IconButton.tsx';
import { Icon } from '../ui/Icons.tsx';
import { Lozenge } from '../ui/Lozenge.tsx';
import { trusted } from '../ui/trusted.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import type { TabRow } from './popup-state.ts';

export interface IssueRowsProps {
  readonly rows: readonly TabRow[];
  readonly site: string;
  /** What is said above: the rows are silent about it. */
  readonly explained?: FailureKind | undefined;
  readonly onOpenCard: (key: IssueKey) => void;
  readonly onCopyKey: (key: IssueKey) => void;
}

interface RowProps extends Omit<IssueRowsProps, 'rows'> {
  readonly row: TabRow;
}

const Row = ({ row: { key, url, places, issue, failure }, site, explained, onOpenCard, onCopyKey }: RowProps) => {
  const copied = useSignal(false);
  const words = failure && failure.kind !== explained ? describeFailure(failure, { site, key }) : undefined;
  return (
    <li class="lz-row">
      <button
        type="button"
        class="lz-row-main"
        title={issue?.summary ?? words?.detail}
        onClick={trusted(() => onOpenCard(key))}
      >
        {words ? (
          <span class="lz-faint">
            <Icon name="warning" />
          </span>
        ) : (
          <TypeIcon type={issue?.type} />
        )}
        <span class="lz-row-text lz-grow">
          <span class="lz-row-head">
            <span class="lz-key">{key}</span>
            {places.length > 0 && (
              <span class="lz-faint"> · {places.map((place) => placeTexts[place]).join(', ')}</span>
            )}
          </span>
          {(issue || words) && (
            <span class={classNames('lz-row-summary', !issue && 'lz-quiet')}>{issue?.summary ?? words?.title}</span>
          )}
        </span>
        {issue && <Lozenge tone={issue.status.category}>{issue.status.name}</Lozenge>}
        {!issue && words && <Lozenge tone={words.tone}>{words.label}</Lozenge>}
      </button>
      <span class="lz-row-actions">
        <IconButton
          icon={copied.value ? 'check' : 'copy'}
          label={copied.value ? actionTexts.copied : `${actionTexts.copyKey} ${key}`}
          onClick={() => {
            onCopyKey(key);
            copied.value = true;
          }}
        />
        {url && <IconLink icon="open" label={`${actionTexts.openInJira}: ${key}`} href={url} />}
      </span>
    </li>
  );
};

/** The issues of a page. Up and Down walk the rows, Enter opens the card; copying and Jira are beside each. */
export const IssueRows = ({ rows, ...others }: IssueRowsProps) => (
  <ul class="lz-rows" onKeyDown={trusted((event: KeyboardEvent) => moveFocus(event, '.lz-row-main'))}>
    {rows.map((row) => (
      <Row key={row.key} row={row} {...others} />
    ))}
  </ul>
);
