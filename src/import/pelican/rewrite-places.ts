import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody } from "../text/rewrite-body.ts";

const place = /(?<=\]\([ \t]*<?|\]:[ \t]*<?|\b(?:href|src)=["'])(?:\{(?:filename|static|attach)\}|\|filename\|)/giu;

/** Removes the marks by which Pelican knows a link to one of its files: `{filename}a.md`, `{static}/images/a.png`. */
export function rewritePelicanPlaces(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const code = codeRanges(body);
    const marks = [...body.matchAll(place)].filter(
      ({ index }) => !code.some(({ start, end }) => start <= index && index < end),
    );
    return marks.map(({ 0: all, index }) => {
      return { start: index, end: index + all.length, text: "", reason: "mark-rewritten", told: null };
    });
  });
}
