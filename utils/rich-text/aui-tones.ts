import type { Inline, PanelTone } from './tree.ts';

type Status = Extract<Inline, { type: 'status' }>;

const panelTones: readonly (readonly [RegExp, PanelTone])[] = [
  [/error/, 'error'],
  [/warning/, 'warning'],
  [/success/, 'success'],
  [/note/, 'note'],
];

const lozengeTones: readonly (readonly [RegExp, Status['tone']])[] = [
  [/success/, 'green'],
  [/error|removed/, 'red'],
  [/moved/, 'yellow'],
  [/current|inprogress|complete/, 'blue'],
  [/new/, 'purple'],
];

/** The tone of a panel or an AUI message by its class names (`aui-message-warning`). Source: AUI's message component. */
export const panelToneOf = (classes: string): PanelTone =>
  panelTones.find(([pattern]) => pattern.test(classes))?.[1] ?? 'info';

/** The tone of `span.aui-lozenge` by its class names (`aui-lozenge-success`). Source: AUI's lozenge component. */
export const lozengeToneOf = (classes: string): Status['tone'] =>
  lozengeTones.find(([pattern]) => pattern.test(classes))?.[1] ?? 'neutral';
