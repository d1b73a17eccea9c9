// `npm run recorded -- <folder>`: has the client read every recorded answer that the folder's INDEX.json names.
import { judgeFile, lineOf } from './judge-file.ts';
import { readFolder } from './read-folder.ts';

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run recorded -- <folder with an INDEX.json>');
  process.exit(2);
}
for (const file of readFolder(folder)) {
  const verdict = await judgeFile(file);
  console.log(lineOf(file.file, verdict));
  if (verdict.outcome === 'FAILED') process.exitCode = 1;
}
