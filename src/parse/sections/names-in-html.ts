import type { WithheldData } from "../../model/note/study-section.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import { firstLinePlace } from "../places/first-line-place.ts";
import { linesOfHtml } from "./judgements/html-lines.ts";
import { isDataRole, type SectionSpan } from "./section-span.ts";

const nameAhead = /^[^:：\t]{1,40}/u;
/** Of an interview or a report in HTML. */
const inAnyArticle = /^\s*(?:결론|질문)\s*$/u;

/** The cells, items and lines of an article's HTML that begin with the name of a part of a study: `<td>요약</td>`. */
export function namesInHtml(body: BodyWithLexicon, { start, end }: SectionSpan): readonly WithheldData[] {
  return body.tokens.slice(start, end).flatMap((token) => {
    if (token.type !== "html_block") return [];
    const names = linesOfHtml(token).flatMap((line) => nameAhead.exec(line.trim())?.[0] ?? []);
    const own = names.filter((name) => !inAnyArticle.test(name));
    const roles = own.flatMap((name) => matchSectionLabel(name, body.lexicon)?.roles ?? []);
    return [...new Set(roles.filter(isDataRole))].map((role) => ({ role, place: firstLinePlace(body, token) }));
  });
}
