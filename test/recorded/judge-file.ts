import { expectedOf } from './expected.ts';
import { rowForRefusal, rowsFor } from './find-rows.ts';
import type { RecordedFile } from './read-folder.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What the client made of a recorded answer. */
export interface Verdict {
  readonly outcome: 'ok' | 'refused' | 'not asked for' | 'FAILED';
  /** `myself → Mira`, `captcha: locked after …`. */
  readonly words: string;
}

const gravest = ['not asked for', 'refused', 'ok', 'FAILED'] as const satisfies readonly Verdict['outcome'][];

/** The verdict on a file: on all that it holds together, and the gravest counts. */
export async function judgeFile({ recordings }: RecordedFile): Promise<Verdict> {
  const verdicts = await Promise.all(recordings.map(judgeRecording));
  const outcome = gravest.findLast((one) => verdicts.some((verdict) => verdict.outcome === one)) ?? 'FAILED';
  const those = verdicts.filter((verdict) => verdict.outcome === outcome).map(({ words }) => words);
  return { outcome, words: [...new Set(those)].join('; ') };
}

/** The line that is printed for a file. */
export const lineOf = (file: string, { outcome, words }: Verdict): string => `${outcome.padEnd(13)}  ${file}  ${words}`;

const judgeRecording = (recording: Recording): Promise<Verdict> =>
  expectedOf(recording) ? judgeRefusal(recording) : judgeAnswer(recording);

async function judgeRefusal(recording: Recording): Promise<Verdict> {
  const expected = expectedOf(recording);
  const row = rowForRefusal(recording);
  const outcome = row && (await replay(recording, row, true));
  if (!expected || !row || !outcome) return { outcome: 'FAILED', words: `nothing is asked by ${recording.endpoint}` };
  const { kind, reason } = expected;
  const found = outcome.ok ? row.none : outcome.failure.kind;
  if (found !== kind)
    return { outcome: 'FAILED', words: `${row.operation} → ${found ?? 'read'}, not ${kind}: ${reason}` };
  if (outcome.ok) return { outcome: 'ok', words: `${row.operation} → none there (${reason})` };
  return { outcome: 'refused', words: `${kind}: ${reason}` };
}

async function judgeAnswer(recording: Recording): Promise<Verdict> {
  const said: string[] = [];
  for (const row of rowsFor(recording)) {
    const outcome = await replay(recording, row, false);
    if (!outcome) continue;
    const what = outcome.ok ? outcome.value : undefined;
    if (what === undefined) {
      const why = outcome.ok ? 'less than the answer holds' : JSON.stringify(outcome.failure);
      return { outcome: 'FAILED', words: `${row.operation} → ${why}` };
    }
    said.push(`${row.operation} → ${what}`);
  }
  if (said.length === 0) return { outcome: 'not asked for', words: recording.endpoint };
  return { outcome: 'ok', words: said.join('; ') };
}
