import { headingName } from "../labels/heading-name.ts";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { readByline } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";
import { kindsOfField } from "./field-names.ts";
import { isLikeHeadline } from "./like-headline.ts";
import { isTitleAlone } from "./linked-byline.ts";
import { parenthesisedByline } from "./title-beside-byline.ts";

/** A bold line further down is emphasis, not a headline. */
const headLines = 4;

/**
 * The headline of a clipping: the first heading before the text begins, else a link that is all of its line, else a
 * bold line there that is not a section label, including the site's own names. Further down, bold text is emphasis, and
 * a heading divides the article.
 */
export function articleHeadline(lines: readonly ArticleLine[], lexicon: SectionLexicon): string | null {
  const end = lines.findIndex((line) => line.kind === "plain" && !isHeadMatter(line, lexicon));
  const head = end === -1 ? lines : lines.slice(0, end);
  const top = head.slice(0, headLines);
  return firstHeadline(head, "heading", lexicon) ?? linkedTitle(top) ?? firstHeadline(top, "bold", lexicon);
}

/** The first headline in lines of a kind; bold words may be others. */
function firstHeadline(
  lines: readonly ArticleLine[],
  kind: "heading" | "bold",
  lexicon: SectionLexicon,
): string | null {
  for (const line of lines) {
    const headline = line.kind === kind ? headlineIn(line.text, lexicon) : null;
    if (headline !== null && (kind === "heading" || isLikeHeadline(headline))) return headline;
  }
  return null;
}

/** `[금리 동결](https://…)`, but not `[기사 링크](https://…)`. */
function linkedTitle(lines: readonly ArticleLine[]): string | null {
  const titles = lines.flatMap(({ text, links, kind }) =>
    links.some((link) => kind !== "heading" && link.text.trim() === text && isTitleAlone(text)) ? [text] : [],
  );
  return titles.find(isLikeHeadline) ?? null;
}

/** Links, bylines and labels stand above a headline as often as below it. */
function isHeadMatter({ text, links }: ArticleLine, lexicon: SectionLexicon): boolean {
  return text === "" || links.length > 0 || headlineIn(text, lexicon) === null;
}

/** The rest of a line after a label and its colon; null if nothing is left. */
function headlineIn(text: string, lexicon: SectionLexicon): string | null {
  if (headingName(text, lexicon) !== null || kindsOfField(text).some((kind) => kind !== "title")) return null;
  const labelled = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(text);
  const isLabel = labelled !== null && headingName(labelled[1] ?? "", lexicon) !== null;
  const headline = (isLabel ? (labelled[2] ?? "") : text).trim();
  if (headline === "" || /^https?:\/\/\S+$/u.test(headline) || readByline(headline) !== null) return null;
  return parenthesisedByline(headline)?.headline ?? headline;
}
