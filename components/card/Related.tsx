import { fileSize } from '../../utils/i18n/sizes.ts';
import { cardTexts } from '../../utils/i18n/texts.ts';
import type { Attachment, Issue, IssueLink } from '../../utils/issue/issue.ts';
import { Picture } from '../rich-text/Picture.tsx';
import { Icon } from '../ui/Icons.tsx';
import type { ImageSource } from '../ui/images.ts';
import { Lozenge } from '../ui/Lozenge.tsx';
import { siblingUrl } from './sibling-url.ts';

const relations = (links: readonly IssueLink[]): readonly (readonly [string, readonly IssueLink[]])[] => {
  const groups = new Map<string, IssueLink[]>();
  for (const link of links) {
    const group = groups.get(link.relation);
    if (group) group.push(link);
    else groups.set(link.relation, [link]);
  }
  return [...groups];
};

/** Linked issues, by the way Jira words the link. */
export const LinkedIssues = ({ issue }: { readonly issue: Issue }) => (
  <section class="lz-section" aria-label={cardTexts.links}>
    {relations(issue.links).map(([relation, links]) => (
      <div key={relation} class="lz-relation">
        <h3 class="lz-section-title">{relation}</h3>
        <ul class="lz-plain-list">
          {links.map(({ key, summary, status }) => (
            <li key={key} class="lz-linked">
              <a class="lz-key" href={siblingUrl(issue.url, key)} target="_blank" rel="noopener noreferrer">
                {key}
              </a>
              <span class="lz-ellipsis lz-grow" title={summary}>
                {summary}
              </span>
              {status && <Lozenge tone={status.category}>{status.name}</Lozenge>}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

export interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  /** Where they can be opened: the issue in Jira. */
  readonly url: string;
  readonly images: ImageSource;
}

/** Attachments: images as thumbnails, the rest by name. */
export const Attachments = ({ attachments, url, images }: AttachmentsProps) => (
  <section class="lz-section" aria-label={cardTexts.attachments}>
    <ul class="lz-plain-list lz-attachments">
      {attachments.map(({ id, fileName, bytes, image }) => (
        <li key={id}>
          <a
            class="lz-attachment"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={`${fileName} · ${fileSize(bytes)}`}
          >
            <span class="lz-thumbnail">
              {image ? <Picture image={image} alt="" images={images} /> : <Icon name="file" />}
            </span>
            <span class="lz-ellipsis">{fileName}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);
