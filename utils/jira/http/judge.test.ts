import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const origin = 'https://jira.example.org';
const html = 'text/html;charset=UTF-8';
const json = 'application/json;charset=UTF-8';

interface Case {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string;
  opaque?: boolean;
  authorised?: boolean;
  method?: 'cloud-token' | 'pat' | 'password' | 'session';
}

const logInPage = `${origin}/login.jsp`;
const now = Date.parse('2026-11-22T10:00:00Z');

const verdict = ({ status = 200, type = json, headers = {}, body = '', opaque = false, ...asked }: Case) =>
  judge(
    { status, body, opaque, headers: new Headers({ 'Content-Type': type, ...headers }) },
    { origin, logInPage, clock: () => now, authorised: true, ...asked },
  );

const noPasswords = '{"message":"Basic Authentication has been disabled on this instance."}';
const denied = 'CAPTCHA_CHALLENGE; login-url=https://jira.example.org/login.jsp?os_destination=x';

describe('an answer', () => {
  it.each<[string, Case, unknown]>([
    ['data', { body: '{}' }, undefined],
    ['nothing', { status: 204 }, undefined],
    ['a hidden redirect', { status: 0, opaque: true }, { kind: 'redirected' }],
    ['a redirect', { status: 302 }, { kind: 'redirected' }],
    ['a log-in page with 200', { type: html, body: '<html><input type="password"></html>' }, { kind: 'login-page' }],
    [
      "Jira's own page with 200",
      { type: html, body: '<meta name="application-name" content="JIRA" data-name="jira">' },
      { kind: 'login-page' },
    ],
    [
      'a log-in page for nobody',
      { type: html, headers: { 'X-AUSERNAME': 'anonymous' }, body: '<title>Log in</title>' },
      { kind: 'login-page' },
    ],
    ['SSO by its title', { type: html, body: '<title>Sign in &middot; Acme</title>' }, { kind: 'login-page' }],
    [
      'another site',
      { type: html, body: '<!doctype html><title>Acme</title><a>Sign in</a>' },
      { kind: 'not-jira', origin },
    ],
    [
      'HTML under a wrong type',
      { type: 'text/plain', body: '<!DOCTYPE html><title>x</title>' },
      { kind: 'not-jira', origin },
    ],
    [
      '401',
      { status: 401, headers: { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' }, body: 'Client must be' },
      { kind: 'unauthorised' },
    ],
    [
      'CAPTCHA with an address',
      { status: 403, type: html, headers: { 'X-Authentication-Denied-Reason': denied } },
      { kind: 'captcha', loginUrl: 'https://jira.example.org/login.jsp?os_destination=x' },
    ],
    [
      'CAPTCHA by the other header',
      { status: 403, headers: { 'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED' } },
      { kind: 'captcha', loginUrl: logInPage },
    ],
    [
      'a CAPTCHA address that is none',
      { status: 401, headers: { 'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=javascript:x' } },
      { kind: 'captcha', loginUrl: logInPage },
    ],
    [
      'a CAPTCHA address of somebody else',
      {
        status: 403,
        headers: {
          'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=https://jira.example.org.evil.test/',
        },
      },
      { kind: 'captcha', loginUrl: logInPage },
    ],
    [
      'a log-in that did not count, by reason',
      { headers: { 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED' }, body: '{}' },
      { kind: 'anonymous' },
    ],
    [
      'a log-in that did not count, by name',
      { headers: { 'X-AUSERNAME': 'anonymous' }, body: '{}' },
      { kind: 'anonymous' },
    ],
    [
      'not found as nobody',
      { status: 404, headers: { 'X-AUSERNAME': 'anonymous' }, body: '{}' },
      { kind: 'anonymous' },
    ],
    ['nobody, as asked', { headers: { 'X-AUSERNAME': 'anonymous' }, authorised: false, body: '{}' }, undefined],
    ['XSRF', { status: 403, type: html, body: 'XSRF check failed' }, { kind: 'xsrf' }],
    [
      'forbidden',
      { status: 403, body: '{"errorMessages":["No permission."],"errors":{}}' },
      { kind: 'forbidden', messages: ['No permission.'] },
    ],
    ['not found', { status: 404, body: '{"errorMessages":["Issue Does Not Exist"]}' }, { kind: 'not-found' }],
    ["a proxy's 404", { status: 404, type: html, body: '<h1>Not Found</h1>' }, { kind: 'not-jira', origin }],
    ['conflict', { status: 409, body: '{"message":"Busy"}' }, { kind: 'conflict', messages: ['Busy'] }],
    ['too large', { status: 413 }, { kind: 'too-large' }],
    ['a form that is not taken', { status: 415 }, { kind: 'form-not-taken' }],
    [
      "a proxy's 401",
      { status: 401, type: html, body: '<html><title>401 Authorization Required</title></html>' },
      { kind: 'unauthorised' },
    ],
    [
      'a token without the scope',
      { status: 401, body: '{"code":401,"message":"Unauthorized; scope does not match"}', method: 'cloud-token' },
      { kind: 'missing-scope' },
    ],
    ['no passwords, in JSON', { status: 403, body: noPasswords, method: 'password' }, { kind: 'passwords-off' }],
    [
      'no passwords, on a page',
      {
        status: 403,
        type: html,
        body: '<h1>Forbidden</h1><p>Basic Authentication has been disabled on this instance.</p>',
        method: 'password',
      },
      { kind: 'passwords-off' },
    ],
    [
      'the same said to a token',
      { status: 403, body: noPasswords, method: 'pat' },
      { kind: 'forbidden', messages: ['Basic Authentication has been disabled on this instance.'] },
    ],
    [
      'another 403 for a password',
      { status: 403, body: '{"message":"Basic authentication failed. The user is disabled."}', method: 'password' },
      { kind: 'forbidden', messages: ['Basic authentication failed. The user is disabled.'] },
    ],
    [
      'a field error',
      { status: 400, body: '{"errorMessages":[],"errors":{"resolution":"Required."}}' },
      { kind: 'invalid', messages: [], fields: { resolution: 'Required.' } },
    ],
    [
      'errors alone',
      { status: 400, body: '{"errors":{"a":"b","c":1}}' },
      { kind: 'invalid', messages: [], fields: { a: 'b' } },
    ],
    [
      'one errorMessage',
      { status: 422, body: '{"errorMessage":"No."}' },
      { kind: 'invalid', messages: ['No.'], fields: {} },
    ],
    [
      'plain words',
      { status: 400, type: 'text/plain', body: 'Bad thing' },
      { kind: 'invalid', messages: ['Bad thing'], fields: {} },
    ],
    ['a limit', { status: 429, headers: { 'Retry-After': '7' } }, { kind: 'rate-limited', retryAfterSeconds: 7 }],
    ['a limit without a word', { status: 429 }, { kind: 'rate-limited', retryAfterSeconds: undefined }],
    [
      "a gateway's page",
      { status: 502, type: html, body: '<title>502 Bad &amp; Gateway</title>' },
      { kind: 'server-error', status: 502, title: '502 Bad & Gateway' },
    ],
    [
      'an error of Jira',
      { status: 500, body: '{"message":"Oops","status-code":500}' },
      { kind: 'server-error', status: 500, title: 'Oops' },
    ],
    ['gone', { status: 410, body: '{"errorMessages":["removed"]}' }, { kind: 'unexpected-answer', what: 'status 410' }],
    ['healthy Data Center', { headers: { 'Retry-After': '0', 'X-AUSERNAME': 'ada' }, body: '[]' }, undefined],
  ])('%s', (_name, answer, expected) => {
    expect(verdict(answer)).toEqual(expected);
  });
});

describe('an answer to the browser’s own session', () => {
  const signedOut = { kind: 'signed-out', loginUrl: logInPage };
  it.each<[string, Case, unknown]>([
    ['401', { status: 401 }, signedOut],
    ['nobody with 200', { headers: { 'X-AUSERNAME': 'anonymous' }, body: '[]' }, signedOut],
    ['nobody with 403', { status: 403, headers: { 'X-AUSERNAME': 'anonymous' } }, signedOut],
    ['nobody with 404', { status: 404, headers: { 'X-AUSERNAME': 'anonymous' } }, signedOut],
    ['a redirect', { status: 302 }, signedOut],
    ['a hidden redirect', { status: 0, opaque: true }, signedOut],
    ['a log-in page', { type: html, body: '<title>Log in</title>' }, signedOut],
    ['data', { headers: { 'X-AUSERNAME': 'ada' }, body: '{}' }, undefined],
    ['a missing right', { status: 403, headers: { 'X-AUSERNAME': 'ada' } }, { kind: 'forbidden', messages: [] }],
    ['trouble', { status: 500 }, { kind: 'server-error', status: 500, title: undefined }],
  ])('%s', (_name, answer, expected) => {
    expect(verdict({ ...answer, method: 'session' })).toEqual(expected);
  });
});

describe('a limit says when to come back', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['in seconds', { 'Retry-After': '7' }, 7],
    ['in parts of a second', { 'Retry-After': '0.4' }, 1],
    ['at once', { 'Retry-After': '0' }, 0],
    ['at a time', { 'Retry-After': 'Sun, 22 Nov 2026 10:01:00 GMT' }, 60],
    [
      'at a time, by a clock that is an hour ahead of ours',
      { 'Retry-After': 'Sun, 22 Nov 2026 11:01:00 GMT', Date: 'Sun, 22 Nov 2026 11:00:00 GMT' },
      60,
    ],
    ['at a time that has gone by', { 'Retry-After': 'Sun, 22 Nov 2026 09:00:00 GMT' }, 0],
    ['at a time, as Cloud says it', { 'X-RateLimit-Reset': '2026-11-22T10:00:30Z' }, 30],
    ['in seconds of the draft standard', { 'RateLimit-Reset': '12' }, 12],
    ['twice, and Retry-After counts', { 'Retry-After': '3', 'X-RateLimit-Reset': '2026-11-22T10:00:30Z' }, 3],
    ['in words', { 'Retry-After': 'soon 1' }, undefined],
    ['in seconds since 1970', { 'X-RateLimit-Reset': '1795341600' }, undefined],
    ['in an empty header', { 'Retry-After': '' }, undefined],
  ])('%s', (_name, headers, retryAfterSeconds) => {
    expect(verdict({ status: 429, headers })).toEqual({ kind: 'rate-limited', retryAfterSeconds });
  });
});
