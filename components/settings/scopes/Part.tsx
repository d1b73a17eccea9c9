import type { ComponentChildren } from 'preact';

export interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together, under a title of GitLab's. */
export const Part = ({ title, lead, children }: PartProps) => (
  <section class="lz-scope-part">
    <h2 class="lz-scope-part-title">{title}</h2>
    {lead && <p class="lz-scope-part-lead">{lead}</p>}
    {children}
  </section>
);
