// `npm run compatibility`: tries every operation on every Jira; with `-- --write` it writes docs/jira-compatibility.md.
import { writeFileSync } from 'node:fs';
import { makePage, pageFile } from './make-page.ts';
import { troublesIn } from './troubles.ts';

const [option, ...others] = process.argv.slice(2);
if ((option !== undefined && option !== '--write') || others.length > 0) {
  console.error('usage: npm run compatibility [-- --write]');
  process.exit(2);
}
const { tried, page } = await makePage();
const troubles = tried.flatMap(troublesIn);
if (troubles.length > 0) {
  console.error(troubles.join('\n'));
  process.exit(1);
}
if (option === '--write') writeFileSync(pageFile, page);
else console.log(page);
