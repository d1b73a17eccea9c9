import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Recording } from './recording.ts';

const index = z.object({
  entries: z.array(
    z.object({
      file: z.string(),
      endpoint: z.string(),
      kind: z.string(),
      version: z.string(),
      fidelity: z.optional(z.string()),
      status: z.optional(z.number()),
    }),
  ),
});
type Entry = z.infer<typeof index>['entries'][number];

const headers = z.catch(z.record(z.string(), z.union([z.string(), z.array(z.string())])), {});

/** A file with all of an answer; others hold the body alone. */
const envelope = z.object({ endpoint: z.string(), status: z.number(), headers, body: z.unknown() });

/** A file with several answers, quoted from here and there. */
const quotes = z.object({
  items: z.array(z.object({ endpoint: z.string(), kind: z.string(), status: z.number(), headers, body: z.unknown() })),
});

/** A file with several values of the sprint field, each of which an issue had. */
const sprints = z.object({ examples: z.array(z.object({ version: z.string(), value: z.unknown() })) });

/** The id under which such values are put into an issue. */
export const sprintFieldId = 'customfield_10020';

export interface RecordedFile {
  readonly file: string;
  /** At least one. */
  readonly recordings: readonly Recording[];
}

/** All recordings of a folder in the order of its INDEX.json. Throws where the index or a file can't be read. */
export function readFolder(folder: string): readonly RecordedFile[] {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return z.parse(index, json('INDEX.json')).entries.map((entry) => {
    const recordings = toRecordings(entry, json(entry.file));
    if (recordings.length === 0) throw new Error(`${entry.file} holds no answer`);
    return { file: entry.file, recordings };
  });
}

function toRecordings(entry: Entry, json: unknown): readonly Recording[] {
  const { file: name, endpoint } = entry;
  const several = z.safeParse(quotes, json);
  if (several.success) {
    return several.data.items.map((item, at) => ({ ...item, ...whole(entry, item), name: `${name}, ${at + 1}` }));
  }
  const values = z.safeParse(sprints, json);
  if (values.success) return values.data.examples.map((example) => withSprint(entry, example));
  const one = z.safeParse(envelope, json);
  if (one.success) return [{ name, endpoint, ...whole(entry, { ...one.data, kind: entry.kind }) }];
  const status = entry.status ?? Number(/\((\d{3})\b/.exec(endpoint)?.[1] ?? 200);
  return [{ name, endpoint, ...whole(entry, { kind: entry.kind, status, headers: {}, body: json }) }];
}

/** The parts of a recording that are the same whatever kind of file it stands in. */
const whole = (
  { version }: Entry,
  answer: {
    readonly kind: string;
    readonly status: number;
    readonly headers: z.infer<typeof headers>;
    readonly body: unknown;
  },
): Omit<Recording, 'name' | 'endpoint'> => ({
  // In 2014 the hosted Jira was a Server ("cloud-ondemand").
  deployment: /^cloud(?!-ondemand)/.test(answer.kind) ? 'cloud' : 'server',
  version: /\d+(\.\d+)?/.exec(version)?.[0],
  status: answer.status,
  headers: toHeaders(answer.headers),
  body: answer.body ?? undefined,
});

function toHeaders(recorded: z.infer<typeof headers>): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(recorded)) for (const one of [value].flat()) all.append(name, one);
  return all;
}

function withSprint({ file, kind }: Entry, { version, value }: { version: string; value: unknown }): Recording {
  const fields = { summary: 'An issue of a sprint', [sprintFieldId]: value };
  const deployment = /cloud/i.test(version) ? 'cloud' : 'server';
  return {
    name: `${file}, ${version}`,
    endpoint: `GET /rest/api/2/issue/{key} (${kind})`,
    deployment,
    version: /\d+/.exec(version)?.[0],
    status: 200,
    headers: new Headers(),
    body: { id: '1', key: 'LOZ-1', fields },
  };
}
