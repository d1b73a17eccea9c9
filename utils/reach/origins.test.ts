import { beforeEach, describe, expect, it } from 'vitest';
import { askForOrigins, giveBack, isGranted, originPattern } from './origins.ts';
import { matchesPattern, stubReach } from './test-kit.ts';

let reach: ReturnType<typeof stubReach>;
beforeEach(() => {
  reach = stubReach();
});

describe('the pattern of an origin', () => {
  it.each([
    ['https://acme.atlassian.net', 'https://acme.atlassian.net/*'],
    ['https://acme.test/jira/browse/A-1?x=1#y', 'https://acme.test/*'],
    ['http://jira.test:8080/jira', 'http://jira.test/*'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['https://bücher.test', 'https://xn--bcher-kva.test/*'],
  ])('%s', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
    // Valid in Firefox, and true of the address itself.
    expect(matchesPattern(pattern, address)).toBe(true);
  });
});

describe('asking for origins', () => {
  it('asks once for each, in one question', async () => {
    expect(await askForOrigins(['https://a.test/jira', 'https://a.test:8443', 'https://b.test'])).toBe(true);
    expect(reach.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://a.test/*', 'https://b.test/*'],
    });
  });

  it('asks within the click: before anything is waited for', () => {
    void askForOrigins(['https://a.test']);
    expect(reach.permissions.request).toHaveBeenCalledOnce();
  });

  it('says no when the user does', async () => {
    reach.permissions.request.mockResolvedValue(false);
    expect(await askForOrigins(['https://a.test'])).toBe(false);
  });
});

describe('what is granted', () => {
  it.each([
    ['https://a.test/jira', true],
    ['https://a.test:8443', true],
    ['http://a.test', false],
    ['https://b.test', false],
  ])('%s', async (address, granted) => {
    reach.granted.add('https://a.test/*');
    expect(await isGranted(address)).toBe(granted);
  });
});

describe('giving back', () => {
  it('takes the origin away', async () => {
    reach.granted.add('https://a.test/*').add('https://b.test/*');
    expect(await giveBack('https://a.test/jira')).toBe(true);
    expect([...reach.granted]).toEqual(['https://b.test/*']);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['what is not held', async () => false],
    ['what the manifest requires', () => Promise.reject(new Error('You cannot remove required permissions.'))],
  ])('changes nothing for %s', async (_case, answer) => {
    reach.permissions.remove.mockImplementation(answer);
    expect(await giveBack('https://a.test')).toBe(false);
  });
});
