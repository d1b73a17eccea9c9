import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from './draft.ts';
import { browserTimers } from './hover-intent.ts';
import { settle } from './test-kit.ts';

type Draft = ReturnType<typeof createDraft>;

let told: string[];
let answers: ((kept: boolean) => void)[];
let draft: Draft;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  answers = [];
  draft = createDraft(browserTimers, (text) => {
    told.push(text);
    return new Promise((answer) => answers.push(answer));
  });
  return () => vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(250);
const answer = async (kept: boolean): Promise<void> => {
  answers.shift()?.(kept);
  await settle();
};

describe('a draft', () => {
  it('is told once typing rests', async () => {
    draft.set('Ro');
    await vi.advanceTimersByTimeAsync(200);
    draft.set('Rounded');
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([]);
    await rest();
    expect(told).toEqual(['Rounded']);
  });

  it.each<[string, (it: Draft) => Promise<void>, string, string]>([
    ['at first', async () => undefined, '', 'saved'],
    ['after a keystroke', async ({ set }) => set('a'), 'a', 'unsaved'],
    [
      'on its way',
      async ({ set }) => {
        set('a');
        await rest();
      },
      'a',
      'saving',
    ],
    [
      'kept',
      async ({ set }) => {
        set('a');
        await rest();
        await answer(true);
      },
      'a',
      'saved',
    ],
    [
      'not kept',
      async ({ set }) => {
        set('a');
        await rest();
        await answer(false);
      },
      'a',
      'unsaved',
    ],
    [
      'kept, but more was typed meanwhile',
      async ({ set }) => {
        set('a');
        await rest();
        set('ab');
        await answer(true);
      },
      'ab',
      'unsaved',
    ],
  ])('says where it is: %s', async (_case, act, text, state) => {
    await act(draft);
    expect([draft.text.value, draft.state.value]).toEqual([text, state]);
  });

  it.each<[string, (it: Draft) => Promise<void>, string]>([
    ['comes back into an empty field', async () => undefined, 'from before'],
    ['does not replace what was typed', async ({ set }) => set('new'), 'new'],
    [
      'does not come back into a field that was emptied',
      async ({ set }) => {
        set('new');
        set('');
        await rest();
        await answer(true);
      },
      '',
    ],
    [
      'does not come back after it was sent',
      async ({ set, drop }) => {
        set('from before');
        drop('from before');
      },
      '',
    ],
  ])('%s', async (_case, act, text) => {
    await act(draft);
    draft.restore('from before');
    expect(draft.text.value).toBe(text);
  });

  it.each([
    ['nothing of it', 'Done.', '', 'saved'],
    ['blanks around it count as nothing', ' Done.\n', '', 'saved'],
    ['what was typed since', 'Done. And', 'Done. And', 'unsaved'],
  ])('leaves when Jira has it: %s', (_case, typed, text, state) => {
    draft.set(typed);
    draft.drop('Done.');
    expect([draft.text.value, draft.state.value]).toEqual([text, state]);
  });

  it('that Jira has is not told again', async () => {
    draft.set('Done.');
    draft.drop('Done.');
    await rest();
    expect(told).toEqual([]);
  });
});

describe('a flush', () => {
  it('tells at once, and not again', async () => {
    draft.set('a');
    void draft.flush();
    expect(told).toEqual(['a']);
    await rest();
    expect(told).toEqual(['a']);
  });

  it('of nothing new tells nothing', async () => {
    await draft.flush();
    expect(told).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['of the same text', () => undefined],
    ['of an older text', () => draft.set('ab')],
  ])('waits for one that is on its way: %s', async (_case, type) => {
    draft.set('a');
    await rest();
    type();
    let done = false;
    void draft.flush().then(() => (done = true));
    const [first, ...others] = answers;
    for (const later of others) later(true);
    await settle();
    expect(done).toBe(false);
    first?.(true);
    await settle();
    expect(done).toBe(true);
  });
});
