import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

const pair = /(<(u|b|i|s|em|strong|mark|ins|del|sub|sup)(?: [^<>\n]*)?>[^<>\n]*)<\2[ \t]*\/>/giu;

/** Writes `</u>` for the `<u/>` of `<u>words<u/>`, which browsers take for another start: no end would follow. */
export function closeMistypedEnds(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    if (!/\/>/u.test(body)) return [];
    const isCode = startsWithin(codeRanges(body));
    return [...body.matchAll(pair)].flatMap((found): readonly ToldRewriting[] => {
      const { 0: all, 1: before = "", 2: name = "", index } = found;
      const text = `</${name}>`;
      return isCode({ start: index })
        ? []
        : [{ start: index + before.length, end: index + all.length, text, reason: "tag-closed", told: before + text }];
    });
  });
}
