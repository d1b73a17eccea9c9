import { describe, expect, test } from 'vitest';
import { findMeant, findSmartCommands, type SmartCommand } from './smart-commits.ts';

const on = (...keys: readonly string[]) => ({
  comment: (text: string): SmartCommand => ({ keys, action: { kind: 'comment', text } }),
  time: (spent: string, text = ''): SmartCommand => ({ keys, action: { kind: 'log-work', spent, text } }),
  move: (to: string, text = ''): SmartCommand => ({ keys, action: { kind: 'move', to, text } }),
  incomplete: (command: 'comment' | 'time'): SmartCommand => ({ keys, action: { kind: 'incomplete', command } }),
});

test.each<[name: string, message: string, commands: readonly SmartCommand[]]>([
  ['a comment', 'JRA-34 #comment corrected indent issue', [on('JRA-34').comment('corrected indent issue')]],
  [
    'time with text',
    'JRA-34 #time 1w 2d 4h 30m Total work logged',
    [on('JRA-34').time('1w 2d 4h 30m', 'Total work logged')],
  ],
  ['half an hour as a decimal', 'JRA-34 #time 0.5h', [on('JRA-34').time('0.5h')]],
  [
    'a transition with a comment',
    'JRA-090 JRA-90 #close Fixed this today',
    [on('JRA-90').move('close', 'Fixed this today')],
  ],
  [
    'several commands on a line',
    'JRA-123 #time 2d 5h #comment Task completed ahead of schedule #resolve',
    [
      on('JRA-123').time('2d 5h'),
      on('JRA-123').comment('Task completed ahead of schedule'),
      on('JRA-123').move('resolve'),
    ],
  ],
  ['several issues', 'JRA-123 JRA-234 JRA-345 #resolve', [on('JRA-123', 'JRA-234', 'JRA-345').move('resolve')]],
  ['text before and between', 'Fix: JRA-1 and JRA-2, at last #done', [on('JRA-1', 'JRA-2').move('done')]],
  [
    'commands on later lines',
    'JRA-1 fix\n\n#comment Done\n#time 1h',
    [on('JRA-1').comment('Done'), on('JRA-1').time('1h')],
  ],
  ['each line its own issue', 'JRA-1 #done\r\nJRA-2 #close', [on('JRA-1').move('done'), on('JRA-2').move('close')]],
  [
    'a key in the text of a command',
    'JRA-1 #comment see JRA-2 #done',
    [on('JRA-1').comment('see JRA-2'), on('JRA-1').move('done')],
  ],
  ['the same key twice', 'JRA-1 JRA-1 #done', [on('JRA-1').move('done')]],
  ['another language', 'JRA-1 #schließen', [on('JRA-1').move('schließen')]],
  ['any case', 'JRA-1 #Comment Yes #TIME 1H', [on('JRA-1').comment('Yes'), on('JRA-1').time('1H')]],
  ['a comment without text', 'JRA-1 #comment', [on('JRA-1').incomplete('comment')]],
  ['time without a duration', 'JRA-1 #time long', [on('JRA-1').incomplete('time')]],
  ['time with a unit that is none', 'JRA-1 #time 3x', [on('JRA-1').incomplete('time')]],
  ['an issue of the Git host', 'JRA-1 fixes #123', []],
  ['a hash within a word', 'JRA-1 C#sharp', []],
  ['no key', '#comment nothing to say it of', []],
  ['a key after the command', '#done JRA-1', []],
  ['lower case', 'jra-1 #done', []],
  ['what is glued to a number', 'CVE-2021-44228 #done', []],
  ['a project that Jira does not have', 'UTF-8 #done', []],
  ['nothing', '', []],
])('%s', (_name, message, commands) => {
  expect(findSmartCommands(message, (project) => project !== 'UTF')).toEqual(commands);
});

describe('the transition that is meant', () => {
  const transitions = ['Start Progress', 'Start Review', 'Finish work', 'Resolve', 'Close', 'Close Issue'].map(
    (name) => ({
      name,
    }),
  );

  test.each<[string, readonly string[]]>([
    ['resolve', ['Resolve']],
    ['finish', ['Finish work']],
    ['finish-work', ['Finish work']],
    ['start', ['Start Progress', 'Start Review']],
    ['START-REVIEW', ['Start Review']],
    ['close', ['Close']],
    ['work', []],
    ['reopen', []],
  ])('#%s', (to, names) => {
    expect(findMeant(transitions, to).map(({ name }) => name)).toEqual(names);
  });
});
