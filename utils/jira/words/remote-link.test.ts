import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { remoteLinksWire } from '../wire/links.wire.ts';
import { isSameRemoteLink, toRemoteLink, toRemoteLinkJson } from './remote-link.ts';

const link = {
  globalId: 'lozenge:1',
  url: 'https://git.example/mr/1',
  title: '!1 Fix it',
  summary: 'Fixes rounding',
  relationship: 'mentioned in',
  icon: 'https://git.example/icon.png',
  resolved: false,
  application: { name: 'Lozenge', type: 'example.lozenge' },
};
const parse = (json: unknown) => z.parse(remoteLinksWire, json).map(toRemoteLink);

describe('a link to a page elsewhere', () => {
  it('comes back as it was sent', () => {
    expect(parse([{ id: 1, ...toRemoteLinkJson(link) }])).toEqual([link]);
  });

  it('says everything but an icon that is not there, as Jira empties what is left out', () => {
    expect(toRemoteLinkJson({ ...link, icon: '' }).object).toEqual({
      url: link.url,
      title: link.title,
      summary: link.summary,
      status: { resolved: false },
    });
  });

  it.each([
    ['alone', { object: { url: 'https://a.example', title: 'A' } }],
    ['in a list', [{ object: { url: 'https://a.example', title: 'A' } }]],
    [
      'with nulls',
      [
        {
          globalId: null,
          application: null,
          relationship: null,
          object: { url: 'https://a.example', title: 'A', icon: {}, status: null },
        },
      ],
    ],
    ['beside one without a page', [{ globalId: 'x' }, { object: { url: 'https://a.example', title: 'A' } }]],
  ])('is read %s', (_name, json) => {
    expect(parse(json)).toEqual([
      {
        globalId: '',
        url: 'https://a.example',
        title: 'A',
        summary: '',
        relationship: '',
        icon: '',
        resolved: false,
        application: { name: '', type: '' },
      },
    ]);
  });

  it.each([
    ['the same', {}, true],
    ['another title', { title: 'x' }, false],
    ['resolved', { resolved: true }, false],
    ['another icon', { icon: '' }, false],
    ['another application', { application: { name: 'x', type: 'y' } }, false],
  ])('is compared: %s', (_name, change, same) => {
    expect(isSameRemoteLink({ ...link, ...change }, link)).toBe(same);
  });
});
