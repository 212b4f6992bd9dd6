/**
 * The word of a link by name, which Obsidian writes in quotes (`"[[금리]]"`, `"[[금리|기준금리]]"`); null for any other text.
 */
export function linkedWord(typed: string): string | null {
  const words = /^\[\[([^[\]]+)\]\]$/u.exec(typed.trim())?.[1];
  const word = words?.slice(words.indexOf("|") + 1).trim() ?? "";
  return word === "" ? null : word;
}
