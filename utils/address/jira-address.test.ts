import { expect, test } from 'vitest';
import { isCloudAddress, readJiraAddress } from './jira-address.ts';

test.each([
  ['a site of Cloud', 'acme.atlassian.net', 'https://acme.atlassian.net', 'cloud'],
  ['an issue of Cloud', 'https://acme.atlassian.net/browse/SHOP-1?x=1#y', 'https://acme.atlassian.net', 'cloud'],
  [
    'a board of Cloud',
    'https://acme.atlassian.net/jira/software/projects/SHOP/boards/1',
    'https://acme.atlassian.net',
    'cloud',
  ],
  [
    'a board of Cloud under a domain of its own',
    'https://jira.acme.example/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-1',
    'https://jira.acme.example',
    'cloud',
  ],
  ['a wiki on Cloud', 'https://acme.atlassian.net/wiki/spaces', 'https://acme.atlassian.net', 'cloud'],
  ['an old site of Cloud', 'https://acme.jira.com/browse/SHOP-1', 'https://acme.jira.com', 'cloud'],
  ['what only looks like Cloud', 'https://atlassian.net.acme.example', 'https://atlassian.net.acme.example', undefined],
  [
    'a board of Server',
    'https://acme.example/jira/secure/RapidBoard.jspa?rapidView=1&projectKey=SHOP',
    'https://acme.example/jira',
    'server',
  ],
  ['a dashboard', 'https://jira.acme.example/secure/Dashboard.jspa', 'https://jira.acme.example', 'server'],
  ['a log-in page', 'https://acme.example/login.jsp?os_destination=%2F', 'https://acme.example', 'server'],
  ['a servlet', 'https://acme.example/jira/plugins/servlet/mobile', 'https://acme.example/jira', 'server'],
  ['an issue under a context path', 'https://acme.example/jira/browse/SHOP-1', 'https://acme.example/jira', undefined],
  [
    'a project under a longer one',
    'https://acme.example/tools/jira/projects/SHOP/summary',
    'https://acme.example/tools/jira',
    undefined,
  ],
  ['issues', 'https://acme.example/issues/?jql=project=SHOP', 'https://acme.example', undefined],
  [
    'a customer portal',
    'https://acme.example/jira/servicedesk/customer/portal/1',
    'https://acme.example/jira',
    undefined,
  ],
  ['what the API is asked', 'https://acme.example/jira/rest/api/2', 'https://acme.example/jira', undefined],
  ['the gateway', 'https://api.atlassian.com/ex/jira/1f2e-3d', 'https://api.atlassian.com/ex/jira/1f2e-3d', undefined],
  ['a context path', 'https://jira.acme.example/jira/', 'https://jira.acme.example/jira', undefined],
  ['a port', ' http://localhost:8080/ ', 'http://localhost:8080', undefined],
])('%s', (_name, typed, webUrl, deployment) => {
  expect(readJiraAddress(typed)).toEqual({ webUrl, deployment });
  expect(isCloudAddress(typed)).toBe(deployment === 'cloud');
});

test.each(['', 'our jira', 'acme', 'ftp://acme.example'])('no Jira has the address “%s”', (typed) => {
  expect(readJiraAddress(typed)).toBeUndefined();
});
