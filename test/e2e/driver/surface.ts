import { until } from './until.ts';

/** One conversation over the Chrome DevTools Protocol. */
export interface Wire {
  // The protocol's own types are per method; the drivers below read what they need by hand.
  send(method: string, params?: Record<string, unknown>): Promise<unknown>;
}

/** What a person sees and does on a piece of user interface: found by role and name, clicked where it is on the screen. */
export interface Surface {
  /** Waits until something shows; answers its text. */
  opened(): Promise<string>;
  isOpen(): Promise<boolean>;
  text(): Promise<string>;
  /** Waits for a text to show. */
  says(text: string | RegExp): Promise<void>;
  find(role: string, name: string | RegExp): Promise<SurfaceElement>;
  has(role: string, name: string | RegExp): Promise<boolean>;
  click(role: string, name: string | RegExp): Promise<void>;
  /** The names of all elements of a role. */
  names(role: string): Promise<readonly string[]>;
  /** Asks what no user sees, such as a computed style, of the root. */
  ask<T>(question: (root: ShadowRoot | Document) => T): Promise<T>;
}

export interface SurfaceElement {
  click(): Promise<void>;
  focus(): Promise<void>;
  ask<T>(question: (element: Element) => T): Promise<T>;
  box(): Promise<Box>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface AXNode {
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
  readonly name?: { readonly value?: unknown };
}

const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/**
 * Playwright's locators do not see into a closed shadow root and know no popup of the toolbar; the protocol sees both
 * (architecture.md §4).
 *
 * @param root the node that everything is looked for in; `undefined` while there is none
 */
export function createSurface(wire: Wire, what: string, root: () => Promise<number | undefined>): Surface {
  const objectOf = async (backendNodeId: number): Promise<string> => {
    const { object } = (await wire.send('DOM.resolveNode', { backendNodeId })) as { object: { objectId?: string } };
    if (object.objectId === undefined) throw new Error(`A part of ${what} has gone.`);
    return object.objectId;
  };
  const callOn = async <T, R>(backendNodeId: number, act: (target: T) => R): Promise<R> => {
    const answer = (await wire.send('Runtime.callFunctionOn', {
      objectId: await objectOf(backendNodeId),
      functionDeclaration: `function () { return (${act.toString()})(this); }`,
      returnByValue: true,
    })) as { result: { value: R }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  const text = async (): Promise<string> => {
    const node = await root();
    if (node === undefined) return '';
    return callOn(node, (top: ShadowRoot | Document) => {
      const elements = 'body' in top ? [top.body] : [...top.children];
      return elements
        .map((one) => (one instanceof HTMLElement && one.localName !== 'style' ? one.innerText : ''))
        .join('\n');
    });
  };
  const query = async (role: string): Promise<readonly AXNode[]> => {
    const backendNodeId = await root();
    if (backendNodeId === undefined) return [];
    const { nodes } = (await wire.send('Accessibility.queryAXTree', { backendNodeId, role })) as { nodes: AXNode[] };
    return nodes.filter((node) => node.ignored !== true);
  };
  const lookFor = async (role: string, name: string | RegExp): Promise<number | undefined> =>
    (await query(role)).find((node) => matches(String(node.name?.value ?? ''), name))?.backendDOMNodeId;

  const elementOf = (backendNodeId: number): SurfaceElement => {
    const box = async (): Promise<Box> => {
      await wire.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = (await wire.send('DOM.getContentQuads', { backendNodeId })) as { quads: number[][] };
      const [x = 0, y = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
      return { x, y, width: right - x, height: bottom - y };
    };
    return {
      box,
      async click() {
        const at = await box();
        const point = { x: at.x + at.width / 2, y: at.y + at.height / 2, button: 'left', clickCount: 1 };
        await wire.send('Input.dispatchMouseEvent', { ...point, type: 'mouseMoved', button: 'none' });
        await wire.send('Input.dispatchMouseEvent', { ...point, type: 'mousePressed' });
        await wire.send('Input.dispatchMouseEvent', { ...point, type: 'mouseReleased' });
      },
      focus: () => wire.send('DOM.focus', { backendNodeId }).then(() => undefined),
      ask: (question) => callOn(backendNodeId, question),
    };
  };
  const find = async (role: string, name: string | RegExp): Promise<SurfaceElement> =>
    elementOf(await until(`${role} “${String(name)}” on ${what}`, () => lookFor(role, name)));

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
    click: async (role, name) => (await find(role, name)).click(),
    names: async (role) => (await query(role)).map((node) => String(node.name?.value ?? '')),
    ask: async (question) => callOn(await until(what, root), question),
  };
}
