import { join } from 'node:path';
import * as z from 'zod/mini';
import { settingsFile } from '../../utils/settings/transfer/file.ts';
import { root } from '../house/root.ts';

/** Where the schema of exported files lies. */
export const schemaFile = join(root, 'docs/settings.schema.json');

/** The JSON Schema of an exported file, a team file, and what an import takes. */
export const makeSchema = (): unknown => {
  const { $schema, ...schema } = z.toJSONSchema(settingsFile, { io: 'input' });
  const about = {
    title: 'Lozenge settings',
    description: 'A file of settings of Lozenge. No secrets: see settings.md.',
  };
  return { $schema, ...about, ...schema };
};
