import { useMemo } from 'preact/hooks';
import type { Body } from '../../utils/issue/issue.ts';
import { RichTextView } from '../rich-text/RichTextView.tsx';
import type { CardModel } from './model.ts';

export interface BodyTextProps {
  readonly model: Pick<CardModel, 'bodyToTree' | 'images' | 'now'>;
  readonly body: Body;
}

/** A formatted text of the issue, turned into its tree once. */
export const BodyText = ({ model, body }: BodyTextProps) => {
  const tree = useMemo(() => model.bodyToTree(body), [model, body]);
  return <RichTextView tree={tree} images={model.images} now={model.now} />;
};
