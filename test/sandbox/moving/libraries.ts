import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const fromReactDom = createRequire(resolve('react-dom'));

const files: Readonly<Record<string, string>> = {
  '/library/turbo.js': resolve('@hotwired/turbo').replace('-umd.', '-esm.'),
  // Says more about what it finds wrong than the one for production.
  '/library/vue.js': resolve('vue/dist/vue.esm-browser.js'),
};

/** React's own modules for browsers know `require` only. In the order in which they need each other. */
const reactModules: readonly (readonly [name: string, resolve: NodeJS.RequireResolve, path: string])[] = [
  ['scheduler', fromReactDom.resolve, 'scheduler/package.json'],
  ['react', resolve, 'react/package.json'],
  ['react-dom', resolve, 'react-dom/package.json'],
  ['react-dom-client', resolve, 'react-dom/package.json'],
];

/** All of React as one module. */
async function reactFor(mode: 'development' | 'production'): Promise<string> {
  const made = reactModules.map(async ([name, find, path]) => {
    const file = find(path).replace('package.json', `cjs/${name}.${mode}.js`);
    return `(function (exports) {\n${await readFile(file, 'utf8')}\n})((made[${JSON.stringify(name)}] = {}));`;
  });
  return [
    `const made = {}, require = (name) => made[name], process = { env: { NODE_ENV: '${mode}' } };`,
    ...(await Promise.all(made)),
    `export const { createElement, useEffect, useState, useSyncExternalStore } = made.react;`,
    `export const { createRoot, hydrateRoot } = made['react-dom-client'];`,
  ].join('\n');
}

/** The frameworks as the pages load them; `undefined` for other paths. */
export async function findLibrary(path: string): Promise<string | undefined> {
  const [, mode] = /^\/library\/react\.(development|production)\.js$/.exec(path) ?? [];
  if (mode === 'development' || mode === 'production') return reactFor(mode);
  const file = files[path];
  return file === undefined ? undefined : readFile(file, 'utf8');
}

/** Which names the pages' scripts say for them. */
export const importMap = (react: 'development' | 'production'): string =>
  JSON.stringify({
    imports: {
      '@hotwired/turbo': '/library/turbo.js',
      vue: '/library/vue.js',
      react: `/library/react.${react}.js`,
      'react-dom/client': `/library/react.${react}.js`,
    },
  });
