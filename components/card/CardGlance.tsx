import type { IssueSummary } from '../../utils/issue/issue.ts';
import { CardSkeleton } from './CardSkeleton.tsx';
import type { CardModel } from './model.ts';
import { StatusRow } from './StatusRow.tsx';

/** What is known before the issue is read: the half second in which most questions are answered. */
export const CardGlance = ({ model, issue }: { readonly model: CardModel; readonly issue: IssueSummary }) => (
  <div class="lz-card-body">
    <h2 class="lz-summary" dir="auto">
      {issue.summary}
    </h2>
    <StatusRow model={model} issue={issue} />
    <CardSkeleton visible={model.skeleton.value} />
  </div>
);
