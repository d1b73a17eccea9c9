import type { BidiPage, NodeId } from './bidi-page.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/**
 * What a person sees and does on a piece of user interface in Firefox: as `Surface`, but for names by pattern, because
 * WebDriver looks for whole names only.
 */
export interface BidiSurface extends Pick<Surface, 'opened' | 'isOpen' | 'text' | 'says'> {
  /** Waits for it; throws when it does not come. */
  find(role: string, name: string): Promise<NodeId>;
  has(role: string, name: string): Promise<boolean>;
  click(role: string, name: string): Promise<void>;
}

/**
 * Drives what lies in a node of a page.
 *
 * @param root the node that everything is looked for in: a body or a shadow root; `undefined` while there is none
 */
export function createBidiSurface(page: BidiPage, what: string, root: () => Promise<NodeId | undefined>): BidiSurface {
  const text = async (): Promise<string> => {
    const node = await root();
    if (node === undefined) return '';
    return page.askOf(node, (top: ParentNode & Node) =>
      [...top.children]
        .map((one) => (one instanceof HTMLElement && one.localName !== 'style' ? one.innerText : ''))
        .join('\n'),
    );
  };
  const lookFor = async (role: string, name: string): Promise<NodeId | undefined> => {
    const node = await root();
    return node === undefined ? undefined : (await page.locate(role, name, node))[0];
  };
  const find = (role: string, name: string): Promise<NodeId> =>
    until(`${role} “${name}” on ${what}`, () => lookFor(role, name));

  return {
    text,
    find,
    opened: () => until(what, async () => (await text()).trim() || undefined),
    isOpen: async () => (await root()) !== undefined,
    async says(wanted) {
      let last = '';
      const seen = async (): Promise<boolean> => {
        last = await text();
        return typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last);
      };
      await until(`${what} saying “${String(wanted)}”`, seen).catch((cause: unknown) => {
        throw new Error(`${String(cause)}; it says: ${last}`, { cause });
      });
    },
    has: async (role, name) => (await lookFor(role, name)) !== undefined,
    click: async (role, name) => page.click(await find(role, name)),
  };
}
