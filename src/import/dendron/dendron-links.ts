import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteMatches } from "../text/rewrite-matches.ts";

const link = /\[\[(?:([^[\]|\n]+)\|)?(dendron:\/\/[^/[\]|\n]+\/)?([^[\]|\n]+)\]\]/gu;

/**
 * Turns Dendron's links around: it writes the words first (`[[words|note]]`), and may name the vault of a note. Those
 * that already name a note first stay.
 */
export function turnDendronLinks(draft: NoteDraft, isNote: (name: string) => boolean): NoteDraft {
  return rewriteMatches(draft, link, "mark-rewritten", ([, words, , name = ""]) => {
    if (words === undefined) return `[[${name}]]`;
    const isTurned = isNote(withoutPlace(words)) && !isNote(withoutPlace(name));
    return isTurned ? null : `[[${name.trim()}|${words.trim()}]]`;
  });
}

function withoutPlace(name: string): string {
  return name.replace(/#.*$/su, "").trim();
}
