import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [{ matches: ['http://*.test/*'], js: ['nothing.js'], run_at: 'document_idle' }],
};

/** Makes the least that an extension with a content script can be, in a temporary folder: what any extension costs. */
export async function makeEmptyExtension(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lozenge-empty-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'nothing.js'), '');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
