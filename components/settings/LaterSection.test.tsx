// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { find, show } from '../ui/fixtures/test-kit.ts';
import { later } from './LaterSection.tsx';

const Word = ({ word }: { readonly word: string }) => <b>{word}</b>;

test('a section comes when somebody goes there, and is asked for once', async () => {
  const load = vi.fn<() => Promise<typeof Word>>(async () => Word);
  const Section = later(load);
  const page = show(<Section word="one" />);
  expect(find(page, '[aria-busy]').querySelectorAll('.lz-skeleton')).toHaveLength(3);
  await vi.waitFor(() => expect(page.textContent).toBe('one'));
  expect(show(<Section word="two" />).textContent).toBe('two');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a section that can’t be loaded says what to do', async () => {
  const Section = later<{ word: string }>(() => Promise.reject(new Error('no such file')));
  const page = show(<Section word="one" />);
  await vi.waitFor(() => expect(page.textContent).toContain('Reload'));
});
