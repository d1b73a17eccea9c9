import type { Complaint, Objection } from './node.ts';

/** Reads a pattern from its start to its end, one code point at a time. */
export interface Reader {
  /** Where it is, in UTF-16 units. */
  at(): number;
  /** The next code point; empty at the end. */
  peek(): string;
  take(): string;
  /** Takes this text if it comes next. */
  eat(text: string): boolean;
  /** Takes what a sticky expression matches next. */
  match(expression: RegExp): RegExpExecArray | undefined;
  /** Notes what is wrong, from a place on, and goes to the end, so that everybody who reads comes to theirs. */
  refuse(objection: Objection, from: number): void;
  /** The first thing that was wrong. */
  complaint(): Complaint | undefined;
}

/** A reader of a pattern, at its start. */
export function createReader(source: string): Reader {
  let at = 0;
  let complaint: Complaint | undefined;

  const peek = () => String.fromCodePoint(...[source.codePointAt(at)].filter((point) => point !== undefined));
  const eat = (text: string) => {
    const isNext = source.startsWith(text, at);
    if (isNext) at += text.length;
    return isNext;
  };

  return {
    at: () => at,
    peek,
    take() {
      const next = peek();
      at += next.length;
      return next;
    },
    eat,
    match(expression) {
      expression.lastIndex = at;
      const match = expression.exec(source);
      if (match !== null) at = expression.lastIndex;
      return match ?? undefined;
    },
    refuse(objection, from) {
      // At the end, the piece is what came last, not nothing.
      complaint ??= { objection, at: from, piece: source.slice(from, Math.max(at, from + 1)) };
      at = source.length;
    },
    complaint: () => complaint,
  };
}
