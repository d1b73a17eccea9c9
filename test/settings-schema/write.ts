// `node test/settings-schema/write.ts` writes docs/settings.schema.json.
import { writeFileSync } from 'node:fs';
import { makeSchema, schemaFile } from './schema.ts';

writeFileSync(schemaFile, `${JSON.stringify(makeSchema(), null, 2)}\n`);
