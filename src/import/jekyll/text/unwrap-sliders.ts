import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../../note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";

const tag = /<\/?(?:swiper-container|swiper-slide|img-comparison-slider)\b[^<>]*>/giu;

/**
 * Takes the pictures out of the elements by which al-folio has a script slide or compare them: the tags stood as text.
 */
export function unwrapSliders(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    return [...body.matchAll(tag)].flatMap(({ 0: all, index: start }): readonly ToldRewriting[] =>
      isCode({ start }) ? [] : [{ start, end: start + all.length, text: "", reason: "include-rewritten", told: null }],
    );
  });
}
