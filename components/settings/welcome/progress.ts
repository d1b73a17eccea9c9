import type { SettingsView } from '../../../utils/protocol/settings-messages.ts';

/** What a newcomer does, in this order. */
export const steps = ['connect', 'hosts', 'see'] as const;
export type Step = (typeof steps)[number];

/** Which steps are done, by what is so, and not by what was clicked. */
export const stepsDone = ({ connections, hosts }: SettingsView): Readonly<Record<Step, boolean>> => ({
  connect: connections.length > 0,
  hosts: hosts.some(({ granted }) => granted),
  see: hosts.some(({ seen }) => seen?.keys === true),
});

/** The first step that is not done; the last when all are. */
export const firstOpen = (view: SettingsView): Step => {
  const done = stepsDone(view);
  return steps.find((step) => !done[step]) ?? 'see';
};

/** Nothing was ever set up: the settings begin with the welcome. */
export const isFirstRun = ({ connections, hosts }: SettingsView): boolean =>
  connections.length === 0 && hosts.length === 0;

/** How much of what Lozenge needs is there: `1/2`; `undefined` when it can work. */
export const openSteps = (view: SettingsView): string | undefined => {
  const { connect, hosts } = stepsDone(view);
  return connect && hosts ? undefined : `${Number(connect) + Number(hosts)}/2`;
};
