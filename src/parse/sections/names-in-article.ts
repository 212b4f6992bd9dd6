import type { SectionRole } from "../../model/note/section-role.ts";
import type { WithheldData } from "../../model/note/study-section.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { headingLabel, paragraphLabel } from "../labels/lines/line-label.ts";
import { placeOfVisible, visibleLines } from "../visible/visible-lines.ts";
import { isDataRole, type SectionSpan } from "./section-span.ts";

/**
 * The lines of an article that begin with the name of a part of a study. In a note with several articles, a part that
 * one of them lacks may be such a line: the note has another heading for it, which is that of the other article.
 */
export function namesInArticle(body: BodyWithLexicon, { start, end }: SectionSpan): readonly WithheldData[] {
  return body.tokens.slice(start, end).flatMap((token, index) => {
    if (token.type !== "inline") return [];
    const isHeading = body.tokens[start + index - 1]?.type === "heading_open";
    const read = isHeading ? headingLabel : paragraphLabel;
    return visibleLines(body, token).flatMap((line) => {
      const roles: readonly SectionRole[] = read(line, body.lexicon)?.roles ?? [];
      const place = placeOfVisible(body, line);
      return roles.filter(isDataRole).map((role) => ({ role, place, ...(isHeading && { isUnlike: true }) }));
    });
  });
}
