/** How many colours `tokens.css` holds for avatars (`--lz-person-0` …). */
const colours = 8;

/** One or two letters for a person without a picture: of the first and the last word of the name. */
export const initials = (name: string): string => {
  const words = name
    .trim()
    .split(/[\s._-]+/u)
    .filter(Boolean);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (
    [words[0], last]
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  );
};

/** The number of a person's colour: always the same for the same id. */
export const colourOf = (id: string): number => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % colours;
};
