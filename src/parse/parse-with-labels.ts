import type { Body } from "./body.ts";
import type { BodyWithLexicon } from "./labels/lexicon/body-with-lexicon.ts";
import { type SectionLexicon, sectionLexicon } from "./labels/lexicon/section-lexicon.ts";
import { isOnlyStudy, isTableOfNames, nameAbove, studyBelow } from "./labels/lines/study-below.ts";
import { typedLabel } from "./labels/lines/typed-label.ts";
import { markOfLine } from "./labels/marks/marked-name.ts";
import { unmarkedLabels } from "./labels/unmarked/unmarked-labels.ts";
import type { EndsList, LabelEnds } from "./markdown/label-below-list.ts";
import { endsBlockAbove } from "./markdown/token-meta.ts";
import { parseMarkdown } from "./markdown.ts";
import type { ParseSettings } from "./parse-settings.ts";
import { showsNoMore } from "./sections/shows-no-more.ts";

/** A body, and how it would be read if its article were shown; absent if no label makes a difference. */
export interface LabelledBody extends Body {
  readonly asShown?: Body;
}

/**
 * Parses a body in which labels right below a list end it. A name that nothing marks (`요약`) does so only if the note
 * types its names this way, which is known once they stand by themselves. Where the article is withheld, none does if
 * more would be shown then, except a study that is all of the note's end.
 */
export function parseWithLabels(
  { text, source, firstLine }: Omit<Body, "tokens"> & { readonly text: string },
  settings: ParseSettings,
  { isWithheld }: { readonly isWithheld: boolean },
): LabelledBody {
  const lexicon = sectionLexicon(settings.sectionNames);
  const found = { marked: false, unmarked: false };
  const isMarked: EndsList = (line, { above }) => {
    const isLabel = typedLabel(line, lexicon)?.isMarked === true && isNamed(above, line, lexicon);
    found.marked ||= isLabel;
    return isLabel;
  };
  const isAny: EndsList = (line, place) => {
    const isUnmarked = place.isOutermost && typedLabel(line, lexicon)?.isMarked === false;
    const isLabel = isUnmarked && isNamed(place.above, line, lexicon);
    found.unmarked ||= isLabel;
    return isLabel || isMarked(line, place);
  };
  const isPart = (lines: readonly string[]): boolean =>
    nameAbove(lines, lexicon) !== null || isTableOfNames(lines[0] ?? "");
  const isAnyStudy = (lines: readonly string[]): boolean => {
    const first = studyBelow(lines, lexicon);
    found.marked ||= first?.isMarked === true;
    found.unmarked ||= first?.isMarked === false;
    return first !== null;
  };
  const isMarkedStudy = (lines: readonly string[]): boolean => studyBelow(lines, lexicon)?.isMarked === true;
  const bodyEnding = (labelEnds?: LabelEnds): BodyWithLexicon => {
    const tokens = parseMarkdown(text, settings, labelEnds);
    return { tokens, source, firstLine, lexicon };
  };
  const widely = bodyEnding({ endsList: isAny, isPart, isStudy: isAnyStudy });
  const divided =
    !found.unmarked || isEachLabel(widely, { isWithheld })
      ? widely
      : bodyEnding({ endsList: isMarked, isPart, isStudy: isMarkedStudy });
  if (!isWithheld || !(found.marked || found.unmarked)) return withoutLexicon(divided);
  const undivided = bodyEnding();
  const asShown = isEachLabel(widely, { isWithheld: false }) ? widely : divided;
  const first = divided.tokens.find(endsBlockAbove)?.map?.[0] ?? 0;
  const isStudyAtEnd = isOnlyStudy(text.split("\n").slice(first), lexicon);
  const read = isStudyAtEnd || showsNoMore(divided, undivided) ? divided : undivided;
  return { ...withoutLexicon(read), ...(read !== asShown && { asShown: withoutLexicon(asShown) }) };
}

/**
 * Whether the line above a list names what is in it: a section, or whatever is typed with the sign of the label below,
 * `■ 메모` and `■ 요약: …`; bold is in any text. In other lists, a label is a line of its item.
 */
function isNamed(above: string, label: string, lexicon: SectionLexicon): boolean {
  const mark = markOfLine(label);
  if (mark !== "" && mark !== "**" && markOfLine(above) === mark) return true;
  return typedLabel(above.replace(/^#{1,6}\s+|(?<!\s)\s+#+$/gu, ""), lexicon) !== null;
}

function withoutLexicon({ tokens, source, firstLine }: BodyWithLexicon): Body {
  return { tokens, source, firstLine };
}

/** Whether every line that ended a list names a section, now that the whole note can be seen. */
function isEachLabel(body: BodyWithLexicon, withheld: { readonly isWithheld: boolean }): boolean {
  const unmarked = unmarkedLabels(body, withheld);
  return body.tokens.every((token, start) => {
    if (!endsBlockAbove(token) || unmarked.has(start)) return true;
    const [line = ""] = body.tokens[start + 1]?.content.split("\n", 1) ?? [];
    return typedLabel(line, body.lexicon)?.isMarked === true;
  });
}
