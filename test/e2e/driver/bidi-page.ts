import type { BidiConnection, Commands } from 'puppeteer-core/internal/bidi/Connection.js';

/** WebDriver's name for a node of a page; shadow roots have one too, closed ones as well. */
export type NodeId = string;

/** What can be handed to a function that runs in a page, and what it can answer. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

type RemoteNode = Commands['browsingContext.locateNodes']['returnType']['nodes'][number];
type Source = Commands['input.performActions']['params']['actions'][number];

/** A tab, spoken to over WebDriver BiDi. Also one that Puppeteer knows nothing of, such as a page of the extension. */
export interface BidiPage {
  /** Runs a function in the page, which gets the arguments as JSON and answers JSON; what it throws is thrown here. */
  ask<A extends readonly Json[], R>(question: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same, with a node of the page as the argument. */
  askOf<T extends Node, R>(node: NodeId, question: (target: T) => R): Promise<Awaited<R>>;
  /** The nodes of an ARIA role and of exactly this name, in the page or within a node of it. */
  locate(role: string, name: string, within?: NodeId): Promise<readonly NodeId[]>;
  /** The first element that the selector finds, with its shadow root; `undefined` when there is none. */
  element(selector: string): Promise<PageElement | undefined>;
  /** Rests the mouse on a point of the page, coming from beside it, faster than frames are drawn. */
  hover(x: number, y: number): Promise<void>;
  click(node: NodeId): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  press(key: keyof typeof keys): Promise<void>;
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

interface PageElement {
  readonly node: NodeId;
  /** Of a closed one as well. */
  readonly shadowRoot: NodeId | undefined;
}

/** WebDriver's code points of keys that stand for no letter (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys = { Escape: '\uE00C' } as const;

const isPassword = ({ value }: RemoteNode): boolean => value?.attributes?.['type'] === 'password';

const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }) as const;

/** Speaks to the tab of a browsing context. */
export function createBidiPage(connection: BidiConnection, context: string): BidiPage {
  const call = async <R>(declaration: string, node?: NodeId): Promise<R> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (target) => JSON.stringify(await (${declaration}))`,
      arguments: node === undefined ? [] : [{ sharedId: node }],
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    // What JSON.stringify made of the answer, or made nothing of.
    return (result.result.type === 'string' ? JSON.parse(result.result.value) : undefined) as R;
  };
  const perform = async (actions: Source): Promise<void> => {
    await connection.send('input.performActions', { context, actions: [actions] });
  };
  const nodesOf = async (
    value: { readonly role?: string; readonly name: string },
    within: NodeId | undefined,
  ): Promise<readonly RemoteNode[]> => {
    const { result } = await connection.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value },
      ...(within !== undefined && { startNodes: [{ sharedId: within }] }),
      serializationOptions: { maxDomDepth: 0 },
    });
    return result.nodes;
  };
  const mouse = (actions: Extract<Source, { type: 'pointer' }>['actions']): Promise<void> =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const type = (text: string): Promise<void> =>
    perform({
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });

  return {
    ask: (question, ...args) => call(`(${question.toString()})(...${JSON.stringify(args)})`),
    askOf: (node, question) => call(`(${question.toString()})(target)`, node),
    async locate(role, name, within) {
      const nodes = await nodesOf({ role, name }, within);
      // Firefox gives a password field no role; Chromium and its tests call it a textbox.
      const secrets = role === 'textbox' ? (await nodesOf({ name }, within)).filter(isPassword) : [];
      return [...nodes, ...secrets].flatMap(({ sharedId }) => sharedId ?? []);
    },
    async element(selector) {
      const { result } = await connection.send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      const found = result.result.type === 'node' ? result.result : undefined;
      if (found?.sharedId === undefined) return undefined;
      return { node: found.sharedId, shadowRoot: found.value?.shadowRoot?.sharedId };
    },
    hover: (x, y) => mouse([move(x + 40, y + 60), move(x + 20, y + 30), move(x, y)]),
    async click(node) {
      await call(`target.scrollIntoView({ block: 'nearest', behavior: 'instant' })`, node);
      await mouse([
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: node } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    type,
    press: (key) => type(keys[key]),
    async open(url) {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async close() {
      await connection.send('browsingContext.close', { context });
    },
  };
}
