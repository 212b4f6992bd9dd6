import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";

const pair = /(<(u|b|i|s|em|strong|mark|ins|del|sub|sup)(?: [^<>\n]*)?>[^<>\n]*)<\2[ \t]*\/>/giu;

/** Writes `</u>` for the `<u/>` of `<u>words<u/>`, which browsers take for another start: no end would follow. */
export function closeMistypedEnds(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("/>")) return draft;
  return rewriteBody(draft, (body) =>
    shownMatches(body, pair).map(({ 0: all, 1: before = "", 2: name = "", index }): ToldRewriting => {
      const text = `</${name}>`;
      const [start, end] = [index + before.length, index + all.length];
      return { start, end, text, reason: "tag-closed", told: before + text };
    }),
  );
}
