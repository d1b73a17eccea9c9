import { attrInteger, attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import { panelOfTone, toneOf } from './colour-tone.ts';
import type { PanelTone, Placed } from './tree.ts';

const panelTones: ReadonlyMap<string, PanelTone> = new Map([
  ['info', 'info'],
  ['note', 'note'],
  ['tip', 'success'],
  ['success', 'success'],
  ['warning', 'warning'],
  ['error', 'error'],
]);

/** The tone of an ADF panel, and of a custom one its emoji: its tone's own sign would say what the author did not. */
export const adfPanel = (panel: ReceivedNode): { readonly tone: PanelTone; readonly icon?: string } => {
  const kind = attrText(panel, 'panelType');
  if (kind !== 'custom') return { tone: panelTones.get(kind) ?? 'info' };
  const tone = panelOfTone[toneOf(attrText(panel, 'panelColor')) ?? 'neutral'];
  return { tone, icon: attrText(panel, 'panelIconText').slice(0, 16) };
};

/** Where the marks `alignment` and `indentation` put a line; `undefined` for the usual place. */
export const placeOf = (node: ReceivedNode): Placed | undefined => {
  let place: Placed | undefined;
  for (const value of node.marks.slice(0, 8)) {
    const mark = readNode(value);
    const align = mark?.type === 'alignment' ? attrText(mark, 'align') : '';
    const indent = mark?.type === 'indentation' ? attrInteger(mark, 'level', 0, 6, 0) : 0;
    if (align === 'center' || align === 'end') place = { ...place, align };
    if (indent > 0) place = { ...place, indent };
  }
  return place;
};
