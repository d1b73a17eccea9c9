import { expect, it } from 'vitest';
import { announce } from './announcement.ts';

const git = 'http://gitlab.test:8100';
const cloud = {
  name: 'Jira Cloud',
  url: 'http://jira.test:8101',
  credentials: { account: 'mira@acme.example', secret: 'token-1' },
};
const dataCenter = {
  name: 'Jira Data Center',
  url: 'http://jira.test:8102/jira',
  credentials: { account: 'mira', secret: 'word-1', pat: 'pat-1' },
};

it('says where everything is and how to log in', () => {
  const text = announce({ git, jiras: [cloud, dataCenter], realPages: [] });
  expect(text).toContain('Web URL            http://jira.test:8101');
  expect(text).toContain('API token          token-1');
  expect(text).toContain('Personal access token  pat-1');
  expect(text).toContain(`${git}/shop/web/-/merge_requests/1207`);
  expect(text).toContain('--host-resolver-rules="MAP *.test 127.0.0.1"');
  expect(text).not.toContain('Saved real pages');
});

it('lists a few saved pages and counts the rest', () => {
  const text = announce({ git, jiras: [], realPages: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
  expect(text).toContain('  e\n  … and 2 more\n');
});
