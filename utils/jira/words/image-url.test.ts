import { describe, expect, it } from 'vitest';
import { loadableImageUrl } from './image-url.ts';

const site = { webUrl: 'https://jira.example.org', apiUrl: 'https://api.example.org/jira' };

describe('where an image may come from', () => {
  it.each([
    ['the API URL', 'https://api.example.org/jira/a.png', 'https://api.example.org/jira/a.png'],
    [
      'the Web URL, asked of the API URL',
      'https://jira.example.org/secure/a?b=1',
      'https://api.example.org/jira/secure/a?b=1',
    ],
    ['a public avatar host', 'https://secure.gravatar.com/avatar/1', 'https://secure.gravatar.com/avatar/1'],
    [
      'one of its hosts',
      'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/1/48',
      'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/1/48',
    ],
    ['a look-alike', 'https://gravatar.com.evil.example/1', undefined],
    ['a public host without TLS', 'http://secure.gravatar.com/avatar/1', undefined],
    ['anywhere else', 'https://evil.example/a.png', undefined],
    ['words', 'no address', undefined],
  ])('%s', (_name, address, url) => {
    expect(loadableImageUrl(site, address)).toBe(url);
  });
});
