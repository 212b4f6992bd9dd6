import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody } from "../text/rewrite-body.ts";
import { shownMatches } from "../text/rewrite-matches.ts";

const place = /(?<=\]\([ \t]*<?|\]:[ \t]*<?|\b(?:href|src)=["'])(?:\{(?:filename|static|attach)\}|\|filename\|)/giu;

/** Removes the marks by which Pelican knows a link to one of its files: `{filename}a.md`, `{static}/images/a.png`. */
export function rewritePelicanPlaces(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    shownMatches(body, place).map(({ 0: all, index }) => {
      return { start: index, end: index + all.length, text: "", reason: "mark-rewritten", told: null };
    }),
  );
}
