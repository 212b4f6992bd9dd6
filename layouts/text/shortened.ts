/** In characters: a longer word is cut rather than left out whole. */
const longestWord = 20;

/**
 * A text of at most so many characters, cut between words if one ends soon enough; `…` marks the cut. No character is
 * split.
 */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join("");
  const isWhole = /^\s/u.test(characters[longest - 1] ?? "");
  return `${(isWhole ? kept : withoutBrokenWord(kept)).trimEnd()}…`;
}

function withoutBrokenWord(text: string): string {
  const broken = /\s\S*$/u.exec(text);
  return broken === null || broken[0].length > longestWord ? text : text.slice(0, broken.index);
}
