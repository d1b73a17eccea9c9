// Sizes and canaries: what the build must not weigh and must not hold. Needs `npm run build` and `npm run build:e2e`.
import { describe, expect, it } from 'vitest';
import { accessTexts } from '../../utils/i18n/access-texts.ts';
import { builds, findYounger, listBuilt, readBuilt, readManifest, weigh } from './built.ts';

const kB = 1000;
const folders = builds.flatMap((build) => [build, `${build}-e2e`]);

it.each(builds)('%s holds the sources as they are', (build) => {
  expect(findYounger(build)).toEqual([]);
});

it.each([
  ['scout.js', 12],
  ['rules.js', 7],
  ['overlay.js', 40],
  ['background.js', 60],
  ['popup.html', 40],
  ['options.html', 50],
])('%s weighs at most %d kB', (entry, most) => {
  expect(weigh('chrome-mv3', entry)).toBeGreaterThan(0);
  expect(weigh('chrome-mv3', entry)).toBeLessThanOrEqual(most * kB);
});

describe.each(folders)('%s', (build) => {
  const scripts = listBuilt(build, '{overlay,rules,scout}.js');

  it('has the three scripts for pages', () => {
    expect(scripts).toEqual(['overlay.js', 'rules.js', 'scout.js']);
  });

  it.each(['Authorization', '/rest/api/', 'indexedDB', 'ZodMini', '_zod'])(
    'has scripts for pages without %s',
    (canary) => {
      expect(scripts.filter((path) => readBuilt(build, path).includes(canary))).toEqual([]);
    },
  );

  it('makes no code of strings', () => {
    const code = listBuilt(build, '**/*.js').map((path) => [path, readBuilt(build, path).toString()] as const);
    expect(code.filter(([, text]) => /\bnew Function\b|[^\w.]eval\(/.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('shows nothing of itself to web pages', () => {
    expect([[], undefined]).toContainEqual(readManifest(build)['web_accessible_resources']);
    expect(readManifest(build)).not.toHaveProperty('externally_connectable');
  });

  it('has an icon in every size that browsers ask for', () => {
    const icons = Object.fromEntries(['16', '32', '48', '96', '128'].map((size) => [size, `icon/${size}.png`]));
    expect(readManifest(build)['icons']).toEqual(icons);
    expect(listBuilt(build, 'icon/*.png')).toHaveLength(5);
  });
});

describe.each(builds)('%s, as users get it,', (build) => {
  it('asks for no host at install', () => {
    expect(readManifest(build)).not.toHaveProperty('host_permissions');
    expect(readManifest(build)).not.toHaveProperty('content_scripts');
  });

  it('tells users what each of its permissions is for', () => {
    const permissions = readManifest(build)['permissions'];
    expect(Object.keys(accessTexts.abilities)).toEqual(expect.arrayContaining([permissions].flat()));
  });

  it('differs from its e2e copy in host permissions alone', () => {
    const { host_permissions: hosts, ...rest } = readManifest(`${build}-e2e`);
    expect(hosts).toEqual(['*://*.test/*', '*://localhost/*', '*://127.0.0.1/*']);
    expect(rest).toEqual(readManifest(build));
    expect(listBuilt(`${build}-e2e`)).toEqual(listBuilt(build));
    const others = listBuilt(build).filter((path) => path !== 'manifest.json');
    expect(others.filter((path) => !readBuilt(build, path).equals(readBuilt(`${build}-e2e`, path)))).toEqual([]);
  });
});
