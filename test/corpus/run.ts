// `npm run corpus -- <folder>`: opens each saved page that the folder's INDEX.json names in Chromium, at its own address and
// with the built extension, and says what Lozenge makes of it. Needs a build: `npm run build && npm run build:e2e`.
import { startCorpus } from './corpus.ts';
import { lineOf, problemsOf } from './judge.ts';
import { readLibrary } from './library.ts';

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run corpus -- <folder with an INDEX.json>');
  process.exit(2);
}
const library = readLibrary(folder);
const corpus = await startCorpus([...new Set(library.flatMap(({ projects }) => projects))]);
try {
  for (const saved of library) {
    const verdict = await corpus.judge(saved);
    console.log(lineOf(saved.name, verdict));
    for (const problem of problemsOf(saved, verdict)) {
      console.log(`  ✗ ${problem}`);
      process.exitCode = 1;
    }
  }
} finally {
  await corpus.close();
}
