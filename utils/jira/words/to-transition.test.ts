import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toScreenJson } from './field-json.ts';
import { toTransition } from './to-transition.ts';
import { transitionsWire } from '../wire/transitions.wire.ts';

const parse = (fields: object) => {
  const { transitions } = z.parse(transitionsWire, {
    transitions: [{ id: 31, name: 'Close', to: { name: 'Done', statusCategory: { key: 'done' } }, fields }],
  });
  return transitions.map(toTransition)[0];
};

const choice = [
  { id: '1', name: 'Done' },
  { id: '2', value: 'Maybe' },
];

describe('a field of a screen', () => {
  it.each(['constructor', 'toString', '__proto__'])('is not called %s', (id) => {
    const fields = JSON.parse(`{"${id}":{"name":"x","schema":{"type":"string"}}}`);
    const screen = parse(fields)?.fields ?? [];
    expect(toScreenJson(screen, {}, String)).toEqual({});
  });

  it.each([
    [
      'resolution',
      { schema: { type: 'resolution', system: 'resolution' }, allowedValues: choice },
      {
        type: 'option',
        options: [
          { id: '1', name: 'Done' },
          { id: '2', name: 'Maybe' },
        ],
      },
    ],
    [
      'fix versions',
      { schema: { type: 'array', items: 'version' }, allowedValues: [{ id: 7, name: '1.0' }] },
      { type: 'options', options: [{ id: '7', name: '1.0' }] },
    ],
    ['labels', { schema: { type: 'array', items: 'string', system: 'labels' } }, { type: 'words' }],
    ['a line', { schema: { type: 'string', system: 'summary' } }, { type: 'text' }],
    ['the description', { schema: { type: 'string', system: 'description' } }, { type: 'multiline' }],
    [
      'a text area',
      { schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' } },
      { type: 'multiline' },
    ],
    ['a number', { schema: { type: 'number' } }, { type: 'number' }],
    ['a date', { schema: { type: 'date' } }, { type: 'date' }],
    ['a person', { schema: { type: 'user' } }, { type: 'other' }],
    ['two levels', { schema: { type: 'option-with-child' }, allowedValues: choice }, { type: 'other' }],
    [
      'values without ids',
      { schema: { type: 'array', items: 'option' }, allowedValues: ['red', 'blue'] },
      { type: 'other' },
    ],
    ['no schema', {}, { type: 'other' }],
  ])('%s', (_name, field, input) => {
    expect(parse({ f: { name: 'F', required: true, ...field } })?.fields).toEqual([
      { id: 'f', name: 'F', required: true, input },
    ]);
  });

  it('is asked for first when it must be filled, and left out when it need not and can not', () => {
    const line = { schema: { type: 'string' } };
    const fields = {
      optional: line,
      hopeless: { schema: { type: 'user' } },
      required: { ...line, required: true },
      preset: { ...line, required: true, hasDefaultValue: true },
    };
    expect(parse(fields)?.fields.map(({ id, required }) => [id, required])).toEqual([
      ['required', true],
      ['optional', false],
      ['preset', false],
    ]);
  });
});

describe('what is sent', () => {
  const text = { schema: { type: 'string' } };
  const screen = parse({
    resolution: { schema: { type: 'resolution' }, allowedValues: choice },
    versions: {
      schema: { type: 'array', items: 'version' },
      allowedValues: [
        { id: '7', name: '1' },
        { id: '8', name: '2' },
      ],
    },
    labels: { schema: { type: 'array', items: 'string' } },
    points: { schema: { type: 'number' } },
    due: { schema: { type: 'date' } },
    note: text,
    body: { schema: { type: 'string', system: 'description' } },
  });
  it.each([
    ['an option', { resolution: '1' }, { fields: { resolution: { id: '1' } } }],
    ['options', { versions: ['7', '8'] }, { update: { versions: [{ add: { id: '7' } }, { add: { id: '8' } }] } }],
    ['one of several', { versions: '7' }, { update: { versions: [{ add: { id: '7' } }] } }],
    ['words', { labels: 'a b' }, { update: { labels: [{ add: 'a' }, { add: 'b' }] } }],
    ['a number', { points: '1,5' }, { fields: { points: 1.5 } }],
    ['what is no number, for Jira to refuse', { points: 'many' }, { fields: { points: 'many' } }],
    ['a date', { due: '2026-11-24' }, { fields: { due: '2026-11-24' } }],
    ['a line', { note: 'x' }, { fields: { note: 'x' } }],
    ['formatted text', { body: 'x' }, { fields: { body: { adf: 'x' } } }],
    ['nothing that is empty', { note: '', versions: [] }, {}],
    ['nothing that is not on the screen', { assignee: 'ada' }, {}],
  ])('%s', (_name, values, json) => {
    expect(screen && toScreenJson(screen.fields, values, (words) => ({ adf: words }))).toEqual(json);
  });
});
