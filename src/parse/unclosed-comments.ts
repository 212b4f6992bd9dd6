import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { percentMark } from "./markdown/percent-marks.ts";
import { placeOfVisible, shownText, visibleLines } from "./visible/visible-lines.ts";

/** Finds lines that begin a comment with `%%` that nothing ends: its words, which may be meant for nobody else, are on the page. */
export function findUnclosedComments(body: Body, path: SourcePath): readonly Diagnostic[] {
  return body.tokens.flatMap((holder) => {
    if (holder.type !== "inline" || !holder.content.includes(percentMark)) return [];
    const opening = visibleLines(body, holder).filter(
      ({ text, starts: [start = 0], codeStart }) =>
        text.startsWith(percentMark) &&
        codeStart > 0 &&
        holder.content.startsWith(percentMark, start) &&
        holder.content.charAt(start - 1) !== "\\",
    );
    return opening.map((line) =>
      diagnose("comment-unclosed", { opened: shownText(line) }, { source: path, place: placeOfVisible(body, line) }),
    );
  });
}
