import { articleHeading } from "../labels/article-heading.ts";
import { articleLabel } from "../labels/article-label.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { readByline } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";

/** A bold line further down is emphasis, not a headline. */
const headLines = 4;

/** In UTF-16 units. Headlines are about half as long; a bold paragraph is longer. */
const longestHeadline = 120;

/**
 * The headline of a clipping: the first heading before the text begins, else a bold line there that is not a section
 * label, including the site's own names. Further down, bold text is emphasis, and a heading divides the article.
 */
export function articleHeadline(lines: readonly ArticleLine[], lexicon: SectionLexicon): string | null {
  const end = lines.findIndex((line) => line.kind === "plain" && !isHeadMatter(line, lexicon));
  const head = end === -1 ? lines : lines.slice(0, end);
  const named = (kind: ArticleLine["kind"]) => (line: ArticleLine) =>
    line.kind === kind ? (headlineIn(line.text, lexicon) ?? []) : [];
  const [heading] = head.flatMap(named("heading"));
  const [bold] = head.slice(0, headLines).flatMap(named("bold")).filter(isLikeHeadline);
  return heading ?? bold ?? null;
}

/**
 * If articles are withheld, their headline is still published: a bold sentence of the article must not pass for one.
 */
function isLikeHeadline(text: string): boolean {
  return text.length <= longestHeadline && !/(?<!\.)[.。]["'”’」』]?$/u.test(text);
}

/** Links, bylines and labels stand above a headline as often as below it. */
function isHeadMatter({ text, links }: ArticleLine, lexicon: SectionLexicon): boolean {
  return text === "" || links.length > 0 || headlineIn(text, lexicon) === null;
}

/** The rest of a line after a label and its colon; null if nothing is left. */
function headlineIn(text: string, lexicon: SectionLexicon): string | null {
  if (namesSection(text, lexicon)) return null;
  const labelled = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(text);
  const isLabel = labelled !== null && namesSection(labelled[1] ?? "", lexicon);
  const headline = (isLabel ? (labelled[2] ?? "") : text).trim();
  return headline === "" || /^https?:\/\/\S+$/u.test(headline) || readByline(headline) !== null ? null : headline;
}

function namesSection(text: string, lexicon: SectionLexicon): boolean {
  return (
    matchSectionLabel(text, lexicon) !== null ||
    articleLabel(text, lexicon) !== null ||
    articleHeading(text, lexicon) !== null
  );
}
