import { actionTexts, cardTexts } from '../../utils/i18n/texts.ts';
import { IconButton, IconLink } from '../ui/IconButton.tsx';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import type { CardModel } from './model.ts';
import { siblingUrl } from './sibling-url.ts';

/** Which issue this is, and what can be done with its name. */
export const CardHead = ({ model }: { readonly model: CardModel }) => {
  const issue = model.reading.value?.issue;
  const glance = issue ?? model.glance.value;
  const key = glance?.key ?? model.key;
  const url = glance?.url ?? model.url;
  const copied = model.copied.value;
  return (
    <header class="lz-card-head">
      {(glance || !model.failure.value) && <TypeIcon type={glance?.type} images={model.images} />}
      {url ? (
        <a class="lz-key" href={url} target="_blank" rel="noopener noreferrer">
          {key}
        </a>
      ) : (
        <span class="lz-key">{key}</span>
      )}
      <span class="lz-parent lz-grow">
        {issue?.parent && (
          <>
            {cardTexts.inParent}{' '}
            <a
              href={siblingUrl(issue.url, issue.parent.key)}
              title={`${issue.parent.key} ${issue.parent.summary}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              {issue.parent.summary || issue.parent.key}
            </a>
          </>
        )}
      </span>
      <span class="lz-head-buttons">
        <IconButton
          icon={copied ? 'check' : 'copy'}
          label={copied ? actionTexts.copied : actionTexts.copyKey}
          onClick={() => model.copy()}
        />
        {url && <IconLink icon="open" label={actionTexts.openInJira} href={url} />}
        <IconButton icon="close" label={actionTexts.close} onClick={() => model.close()} />
      </span>
    </header>
  );
};
