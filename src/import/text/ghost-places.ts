import { changed, type NoteDraft } from "../notes/note-draft.ts";
import { firstLine } from "./rewrite-body.ts";

const place = "__GHOST_URL__";

/**
 * Writes addresses from the blog's own root where an export of Ghost has a word for its address: `__GHOST_URL__/a/`.
 */
export function withoutGhostPlaces(draft: NoteDraft): NoteDraft {
  return draft.text.split("\n").reduce<NoteDraft>((before, line, index) => {
    const text = line.replaceAll(`${place}/`, "/").replaceAll(place, "/");
    if (text === line) return before;
    const lines = before.text.split("\n").with(index, text);
    const change = { reason: "mark-rewritten", line: index + 1, text: firstLine(text) } as const;
    return changed(before, { text: lines.join("\n"), change });
  }, draft);
}
