import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOn } from '../../../test/sandbox/jira/client-on.ts';
import { startJira, type JiraSandbox } from '../../../test/sandbox/jira/server.ts';
import { flavours } from '../../../test/sandbox/jira/site.ts';

const key = 'SHOP-482';

describe.each(flavours)('properties of an issue on %s', (flavour) => {
  let jira: JiraSandbox;
  beforeAll(async () => {
    jira = await startJira({ flavour });
  });
  beforeEach(() => jira.reset());
  afterAll(() => jira.close());
  const client = () => clientOn(jira, flavour);

  it.each([
    ['an object', { request: { id: 1 }, merged: true }],
    ['a list', [1, 'two', null]],
    ['a text', 'three'],
    ['nothing', null],
  ])('hold any JSON: %s', async (_name, value) => {
    for (const _ of ['created', 'replaced']) {
      expect(await client().setProperty(key, 'app/source & more', value)).toEqual({ ok: true, value: null });
    }
    expect(await client().property(key, 'app/source & more')).toEqual({ ok: true, value });
    expect(await client().propertyNames(key)).toEqual({ ok: true, value: ['app/source & more'] });
  });

  it('may not be there', async () => {
    expect(await client().propertyNames(key)).toEqual({ ok: true, value: [] });
    expect(await client().property(key, 'none')).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['a value is too long', 'a', 'x'.repeat(40_000)],
    ['a name is too long', 'a'.repeat(256), 1],
  ])('are refused where %s', async (_name, name, value) => {
    expect(await client().setProperty(key, name, value)).toMatchObject({ failure: { kind: 'invalid' } });
  });

  it('are kept from those who may only look, and from those who may not', async () => {
    jira.state.lookOnly['SHOP'] = ['mkowalski'];
    expect(await client().setProperty(key, 'a', 1)).toMatchObject({ failure: { kind: 'forbidden' } });
    expect(await client().setProperty('SEC-7', 'a', 1)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await client().propertyNames('SEC-7')).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});
