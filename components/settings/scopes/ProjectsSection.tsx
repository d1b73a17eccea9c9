import type { SettingsStore } from '../settings-store.ts';
import { Projects, type ProjectsProps } from './Projects.tsx';
import { createScopeDesk } from './scope-desk.ts';

/** The section with its forms, which outlast a look elsewhere. */
export const ProjectsSection = ({
  store,
  ...props
}: Omit<ProjectsProps, 'desk'> & { readonly store: SettingsStore }) => (
  <Projects {...props} desk={store.deskBy(createScopeDesk)} />
);
