import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody } from "../text/rewrite-body.ts";

const link = /\[\[(?:([^[\]|\n]+)\|)?(dendron:\/\/[^/[\]|\n]+\/)?([^[\]|\n]+)\]\]/gu;

/**
 * Turns Dendron's links around: it writes the words first (`[[words|note]]`), and may name the vault of a note. Those
 * that already name a note first stay.
 */
export function turnDendronLinks(draft: NoteDraft, isNote: (name: string) => boolean): NoteDraft {
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    return [...body.matchAll(link)].flatMap(({ 0: all, 1: words, 3: name = "", index: start }) => {
      const text = words === undefined ? `[[${name}]]` : `[[${name.trim()}|${words.trim()}]]`;
      const isTurned = words !== undefined && isNote(withoutPlace(words)) && !isNote(withoutPlace(name));
      if (text === all || isTurned || isCode({ start })) return [];
      return [{ start, end: start + all.length, text, reason: "mark-rewritten", told: text } as const];
    });
  });
}

function withoutPlace(name: string): string {
  return name.replace(/#.*$/su, "").trim();
}
