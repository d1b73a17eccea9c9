// `npm run build:e2e`: the built extension once more, with hosts granted that a headless browser can't be asked for.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './house/root.ts';

/** What the e2e build may reach without a permission prompt. Its manifest differs from the real one in nothing else. */
const hosts = ['*://*.test/*', '*://localhost/*', '*://127.0.0.1/*'];

for (const name of ['chrome-mv3', 'firefox-mv3']) {
  const built = join(root, '.output', name);
  const copy = `${built}-e2e`;
  rmSync(copy, { recursive: true, force: true });
  if (!existsSync(join(built, 'manifest.json'))) {
    console.error(`.output/${name} is missing: run \`npm run build\` first.`);
    process.exit(1);
  }
  cpSync(built, copy, { recursive: true });
  // Our own build wrote it: an object.
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: hosts }));
}
