import { describe, expect, it } from 'vitest';
import type { ScreenField } from '../../issue/screen.ts';
import { toScreenJson } from './field-json.ts';

const field = (id: string, input: ScreenField['input']): ScreenField => ({ id, name: id, required: false, input });
const screen = [
  field('priority', { type: 'option', options: [] }),
  field('versions', { type: 'options', options: [] }),
  field('labels', { type: 'words' }),
  field('points', { type: 'number' }),
  field('body', { type: 'multiline' }),
  field('reviewer', { type: 'other' }),
];

describe('what replaces the values of an issue', () => {
  it.each([
    ['an option', { priority: '2' }, { priority: { id: '2' } }],
    ['options', { versions: ['7', '8'] }, { versions: [{ id: '7' }, { id: '8' }] }],
    ['words', { labels: 'cart  rounding' }, { labels: ['cart', 'rounding'] }],
    ['words in a list', { labels: ['cart', 'rounding'] }, { labels: ['cart', 'rounding'] }],
    ['formatted text', { body: 'x' }, { body: { adf: 'x' } }],
    ['an option that is taken away', { priority: '' }, { priority: null }],
    ['all options taken away', { versions: [] }, { versions: [] }],
    ['all words taken away', { labels: '' }, { labels: [] }],
    ['a number taken away', { points: '' }, { points: null }],
    ['text taken away', { body: '' }, { body: null }],
  ])('%s', (_name, values, fields) => {
    expect(toScreenJson(screen, values, (adf) => ({ adf }), 'replace')).toEqual({ fields });
  });

  it.each([
    ['nothing was said', {}],
    ['the field can only be filled in Jira', { reviewer: 'ada' }],
    ['the field is not on the screen', { assignee: 'ada' }],
  ])('is nothing where %s', (_name, values) => {
    expect(toScreenJson(screen, values, (adf) => ({ adf }), 'replace')).toEqual({});
  });
});
