import type { Inline, Mark } from './tree.ts';

/** A stretch of a line: finished content, or a run of signs that may open or close a mark, with its neighbours. */
export type Piece =
  | { readonly inline: Inline }
  | { readonly sign: string; readonly before: string | undefined; readonly after: string | undefined };

type Sign = Extract<Piece, { sign: string }>;

const marksOf: ReadonlyMap<string, readonly Mark[]> = new Map([
  ['***', ['strong', 'em']],
  ['**', ['strong']],
  ['*', ['em']],
  ['_', ['em']],
  ['~~', ['strike']],
]);

// Scripts that write spaces between words: a sign inside such a word is part of it (`user_name`, `2*3*4`). Around a slash
// it belongs to a path (`src/**/*.ts`).
const wordOrPath = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}/\\]/u;

const isOuter = (sign: string | undefined): boolean => sign === undefined || !wordOrPath.test(sign);
const isInner = (sign: string | undefined, excluded: RegExp): boolean => sign !== undefined && !excluded.test(sign);

const canOpen = ({ before, after }: Sign): boolean => isOuter(before) && isInner(after, /[\s/\\.,:;!?)\]}]/);
const canClose = ({ before, after }: Sign): boolean => isOuter(after) && isInner(before, /[\s/\\([{]/);

/** The content with the marks that pairs of signs put on it; a sign without its other half is text. */
export const markPairs = (pieces: readonly Piece[]): readonly Inline[] => {
  const pairs = pairUp(pieces);
  const active: string[] = [];
  return pieces.map((piece, index): Inline => {
    if ('inline' in piece) return withMarks(piece.inline, active);
    const role = pairs.get(index);
    if (role === 'open') active.push(piece.sign);
    if (role === 'close') active.splice(active.lastIndexOf(piece.sign), 1);
    return role
      ? { type: 'text', text: '', marks: [] }
      : withMarks({ type: 'text', text: piece.sign, marks: [] }, active);
  });
};

const pairUp = (pieces: readonly Piece[]): ReadonlyMap<number, 'open' | 'close'> => {
  const roles = new Map<number, 'open' | 'close'>();
  let waiting: { sign: string; index: number }[] = [];
  pieces.forEach((piece, index) => {
    if ('inline' in piece || !marksOf.has(piece.sign)) return;
    const { sign } = piece;
    const isClosing = canClose(piece) && waiting.some((opener) => opener.sign === sign);
    if (isClosing) {
      let opener = waiting.pop();
      while (opener && opener.sign !== sign) opener = waiting.pop();
      if (opener) roles.set(opener.index, 'open').set(index, 'close');
    } else if (canOpen(piece)) {
      // Of two openers the nearer one counts: `see *this or *that*`.
      waiting = [...waiting.filter((opener) => opener.sign !== sign), { sign, index }];
    }
  });
  return roles;
};

// ADF knows no code that is also strong or struck, so code keeps its one mark.
const withMarks = (inline: Inline, active: readonly string[]): Inline => {
  if (inline.type === 'link') return { ...inline, content: inline.content.map((child) => withMarks(child, active)) };
  if (inline.type !== 'text' || inline.marks.includes('code')) return inline;
  return { ...inline, marks: [...inline.marks, ...active.flatMap((sign) => marksOf.get(sign) ?? [])] };
};
