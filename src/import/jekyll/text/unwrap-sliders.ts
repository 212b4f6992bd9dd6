import type { TextRange } from "../../../parse/places/text-range.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";

const tag = /<\/?(?:swiper-container|swiper-slide|img-comparison-slider)\b[^<>]*>/giu;

/**
 * Takes the pictures out of the elements by which al-folio has a script slide or compare them: the tags stood as text.
 * An indent that would make code of a picture goes with them.
 */
export function unwrapSliders(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const tags = shownMatches(body, tag);
    const removed = tags.map(({ 0: all, index: start }) => ({ start, end: start + all.length }));
    const taken = [...removed, ...deepIndents(body, tags)].toSorted((one, other) => one.start - other.start);
    return taken.map((range): ToldRewriting => ({ ...range, text: "", reason: "include-rewritten", told: null }));
  });
}

/** What the lines within each slider are indented by beyond its own line, if that is as much as code is. */
function* deepIndents(body: string, tags: readonly RegExpExecArray[]): Generator<TextRange> {
  let open: RegExpExecArray | undefined;
  for (const mark of tags) {
    if (/^<\/?swiper-slide/iu.test(mark[0])) continue;
    const isEnd = mark[0].startsWith("</");
    if (isEnd && open !== undefined) yield* deepIndentsOf(body, { start: open.index, end: mark.index });
    open = isEnd ? undefined : mark;
  }
}

function* deepIndentsOf(body: string, slider: TextRange): Generator<TextRange> {
  const lineStart = body.lastIndexOf("\n", slider.start - 1) + 1;
  const own = /^[ \t]*/u.exec(body.slice(lineStart, slider.start))?.[0] ?? "";
  let start = lineStart;
  for (const line of body.slice(lineStart, slider.end).split("\n")) {
    const deeper = line.startsWith(own) ? /^(?: {4}| {0,3}\t)[ \t]*/u.exec(line.slice(own.length)) : null;
    if (deeper !== null) yield { start: start + own.length, end: start + own.length + deeper[0].length };
    start += line.length + 1;
  }
}
