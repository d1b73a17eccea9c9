import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ImageSource, ImageState } from '../../components/ui/images.ts';
import type { IssueKey } from '../issue/issue.ts';
import type { Call } from '../protocol/call.ts';

/** The images of one issue, each asked for once, when a view first needs it. */
export function createImages(call: Call, key: IssueKey): ImageSource {
  const known = new Map<string, Signal<ImageState>>();

  const load = async (image: string, state: Signal<ImageState>): Promise<void> => {
    const answer = await call('image.read', { key, image });
    state.value = answer.ok ? { state: 'ready', url: answer.value } : { state: 'failed' };
  };
  return (name): ReadonlySignal<ImageState> => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const state = signal<ImageState>({ state: 'waiting' });
    known.set(name, state);
    void load(name, state);
    return state;
  };
}
