import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

describe.each(flavours)('permissions on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);
  const names = ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'EDIT_ALL_COMMENTS', 'WORK_ON_ISSUES', 'ADMINISTER'];

  it.each([
    ['on the site', undefined],
    ['on an issue', { issue: 'SHOP-482' }],
    ['on a project', { project: 'SHOP' }],
  ])('of this user %s', async (_name, where) => {
    expect(await client().permissions(names, where)).toEqual({
      ok: true,
      value: new Set(['BROWSE_PROJECTS', 'ADD_COMMENTS', 'WORK_ON_ISSUES']),
    });
    expect(jira.requests).toHaveLength(1);
  });

  it('of somebody who may only look', async () => {
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await client().permissions(names, { project: 'SHOP' })).toEqual({
      ok: true,
      value: new Set(['BROWSE_PROJECTS']),
    });
  });

  it.each([
    ['an issue', { issue: 'SEC-7' }],
    ['a project', { project: 'SEC' }],
  ])('on %s that is hidden', async (_name, where) => {
    expect(await client().permissions(names, where)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('need not be asked when none are', async () => {
    expect(await client().permissions([])).toEqual({ ok: true, value: new Set() });
    expect(jira.requests).toHaveLength(0);
  });
});
