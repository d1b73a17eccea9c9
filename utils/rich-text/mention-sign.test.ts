import { expect, test } from 'vitest';
import { fromMarkdown } from './markdown.ts';
import { mentionAt, mentionSign } from './mention-sign.ts';
import { toAdf } from './to-adf.ts';
import { toWiki } from './to-wiki.ts';

test.each<[string, { id: string; name: string }, string]>([
  ['a user', { id: 'mira', name: 'Mira K' }, '@[Mira K](user:mira)'],
  ['an account', { id: '557058:f58131cb-b67d', name: 'Mira' }, '@[Mira](user:557058%3Af58131cb-b67d)'],
  ['brackets in a name', { id: 'm', name: 'Mira [QA]' }, '@[Mira  QA](user:m)'],
  ['a name of nothing', { id: 'm', name: ' ' }, '@[m](user:m)'],
  ['a user name of signs', { id: "m (x)'[y]@z", name: 'M' }, '@[M](user:m%20%28x%29%27%5By%5D%40z)'],
])('%s is written so that it comes back', (_name, person, written) => {
  expect(mentionSign(person)).toBe(written);
  expect(mentionAt(written, 0)?.user).toBe(person.id);
});

test.each([
  ['another scheme', '@[Mira](https://example.org)'],
  ['no name', '@[](user:mira)'],
  ['no user', '@[Mira](user:)'],
  ['a space in the user', '@[Mira](user:a b)'],
  ['bad escapes', '@[Mira](user:%zz)'],
  ['no sign', 'Mira'],
])('%s is no mention', (_name, text) => {
  expect(mentionAt(text, 0)).toBeUndefined();
});

test('a mention is one in every form', () => {
  const text = 'Hi @[Mira K](user:mira), and **@[Jo](accountid:5b1)**!';
  expect(fromMarkdown(text)).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hi ', marks: [] },
        { type: 'mention', text: '@Mira K', user: 'mira' },
        { type: 'text', text: ', and ', marks: [] },
        { type: 'mention', text: '@Jo', user: '5b1' },
        { type: 'text', text: '!', marks: [] },
      ],
    },
  ]);
  expect(toAdf(text).content[0]?.content?.[1]).toEqual({ type: 'mention', attrs: { id: 'mira', text: '@Mira K' } });
  expect(toWiki(text)).toBe('Hi [~mira], and [~5b1]!');
});

test('a user name that would break out of its brackets is written as text', () => {
  expect(toWiki('@[Mira](user:a%5D%20*b*)')).toBe('@Mira');
});
