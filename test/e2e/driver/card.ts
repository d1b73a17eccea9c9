import type { Page } from 'playwright-core';
import { createSurface, type Box, type Surface, type Wire } from './surface.ts';

export interface CardDriver extends Surface {
  /** Where the card is on the screen. */
  place(): Promise<Box>;
}

interface Described {
  readonly node: {
    readonly backendNodeId: number;
    readonly shadowRoots?: readonly { readonly backendNodeId: number }[];
  };
}

/** Drives the card of a page, through its closed root. */
export async function driveCard(page: Page): Promise<CardDriver> {
  const session = await page.context().newCDPSession(page);
  // Playwright types each method; the surface speaks to any protocol connection.
  const wire: Wire = { send: (method, params) => session.send(method as never, params as never) };
  await wire.send('DOM.enable');
  await wire.send('Accessibility.enable');

  const host = async (): Promise<Described['node'] | undefined> => {
    const expression = `document.querySelector('lozenge-card:popover-open')`;
    const { result } = (await wire.send('Runtime.evaluate', { expression })) as { result: { objectId?: string } };
    if (result.objectId === undefined) return undefined;
    const { node } = (await wire.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    })) as Described;
    return node;
  };
  return {
    ...createSurface(wire, 'the card', async () => (await host())?.shadowRoots?.[0]?.backendNodeId),
    async place() {
      const backendNodeId = (await host())?.backendNodeId;
      const { model } = (await wire.send('DOM.getBoxModel', { backendNodeId })) as {
        model: { border: number[]; width: number; height: number };
      };
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    },
  };
}
