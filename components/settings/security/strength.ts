export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** The shortest that is taken; `vault-messages.ts` has the last word. */
export const shortest = 8;

/** Bits that a character is worth, by the number of its kinds: words are easier to guess than what has no sense. */
const bitsEach = [0, 2.5, 3.2, 4, 4.2];
const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u];

/** How hard a passphrase is to guess, roughly and with caution: what repeats or counts on adds nothing. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase];
  if (letters.length < shortest) return 'short';
  const codes = letters.filter((letter) => letter.trim() !== '').map((letter) => letter.codePointAt(0) ?? 0);
  const surprising = codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length;
  const counted = Math.min(surprising, new Set(codes).size * 3);
  const bits = counted * (bitsEach[kinds.filter((kind) => kind.test(passphrase)).length] ?? 0);
  if (bits < 36) return 'weak';
  return bits < 50 ? 'fair' : 'strong';
}
