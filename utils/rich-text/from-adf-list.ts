import { attrInteger, attrText, readNode } from './adf-node.ts';
import type { ReceivedNode } from './adf-node.ts';
import type { Budget } from './budget.ts';
import type { Block, ListItem, RichText } from './tree.ts';

const listTypes: readonly string[] = ['bulletList', 'orderedList', 'taskList', 'decisionList'];

/** Whether the node is one of ADF's four lists. */
export const isAdfList = (node: ReceivedNode): boolean => listTypes.includes(node.type);

const checkedOf = (item: ReceivedNode): boolean | undefined => {
  switch (item.type) {
    case 'taskItem':
    case 'blockTaskItem':
      return attrText(item, 'state') === 'DONE';
    case 'decisionItem':
      return attrText(item, 'state') === 'DECIDED';
    default:
      return undefined;
  }
};

/** A list of ADF as ours; `inside` converts content that holds blocks or inlines. */
export const fromAdfList = (
  list: ReceivedNode,
  budget: Budget,
  depth: number,
  inside: (content: readonly unknown[], depth: number) => RichText,
): Block => {
  const items: ListItem[] = [];
  for (const value of list.content) {
    const item = readNode(value);
    if (!item) continue;
    if (!budget.node(depth)) {
      items.push(...budget.rest().map((block) => ({ checked: undefined, content: [block] })));
      break;
    }
    const last = items.at(-1);
    if (isAdfList(item) && last) {
      // A task list nests beside the item it belongs to, not in it.
      items[items.length - 1] = { ...last, content: [...last.content, ...inside([item], depth + 1)] };
    } else {
      const isItem = item.type === 'listItem' || checkedOf(item) !== undefined;
      const content = inside(isItem ? item.content : [item], depth + 1);
      items.push({ checked: checkedOf(item), ...(item.type === 'decisionItem' && { decision: true }), content });
    }
  }
  const ordered = list.type === 'orderedList';
  return { type: 'list', ordered, start: ordered ? attrInteger(list, 'order', 0, 999_999_999, 1) : 1, items };
};
