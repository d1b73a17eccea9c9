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
}

const verdict = ({ status = 200, type = json, headers = {}, body = '', opaque = false, authorised = true }: Case) =>
  judge({ status, body, opaque, headers: new Headers({ 'Content-Type': type, ...headers }) }, { origin, authorised });

const denied = 'CAPTCHA_CHALLENGE; login-url=https://jira.example.org/login.jsp';

describe('an answer', () => {
  it.each<[string, Case, unknown]>([
    ['data', { body: '{}' }, undefined],
    ['nothing', { status: 204 }, undefined],
    ['a hidden redirect', { status: 0, opaque: true }, { kind: 'login-page' }],
    ['a redirect', { status: 302 }, { kind: 'login-page' }],
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
      { kind: 'captcha', loginUrl: 'https://jira.example.org/login.jsp' },
    ],
    [
      'CAPTCHA by the other header',
      { status: 403, headers: { 'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED' } },
      { kind: 'captcha', loginUrl: undefined },
    ],
    [
      'a CAPTCHA address that is none',
      { status: 401, headers: { 'X-Authentication-Denied-Reason': 'CAPTCHA_CHALLENGE; login-url=javascript:x' } },
      { kind: 'captcha', loginUrl: undefined },
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
