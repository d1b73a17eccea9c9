import { describe, expect, test } from 'vitest';
import { attachmentOf, emoticonOf, fileNameOf } from './jira-images.ts';

describe('attachmentOf', () => {
  test.each([
    ['an attachment', 'https://jira.example.org/jira/secure/attachment/10012/10012_a.png', 'attachment:10012'],
    ['a thumbnail', '/secure/thumbnail/10012/_thumb_10012.png', 'attachment:10012'],
    ['one of Cloud', '/rest/api/3/attachment/content/10012', 'attachment:10012'],
    ['an avatar', '/secure/useravatar?avatarId=10012', undefined],
    ['an image elsewhere', 'https://example.org/a.png', undefined],
    ['no number', '/secure/attachment/x/a.png', undefined],
  ])('%s', (_name, src, expected) => {
    expect(attachmentOf(src)).toBe(expected);
  });
});

describe('fileNameOf', () => {
  test.each([
    ['a path', '/a/b/shot%201.png?x=/y#z', 'shot 1.png'],
    ['a thumbnail', '/secure/thumbnail/1/_thumb_1.png', '1.png'],
    ['a name alone', 'a.png', 'a.png'],
    ['what is not readable', '/a/%zz.png', '%zz.png'],
    ['a folder', '/a/', ''],
    ['data', 'data:image/png;base64,AA/BB', 'BB'],
  ])('%s', (_name, src, expected) => {
    expect(fileNameOf(src)).toBe(expected);
  });
});

test.each([
  ['/jira/images/icons/emoticons/check.png', '✅'],
  ['/images/icons/emoticons/error.svg', '❌'],
  ['/images/icons/emoticons/unknown.png', ''],
  ['constructor', ''],
])('emoticon %s', (src, expected) => {
  expect(emoticonOf(src)).toBe(expected);
});
