import { articleLabel } from "../labels/article-label.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { readByline } from "./article-byline.ts";
import type { ArticleLine } from "./article-lines.ts";

/** A bold line further down is emphasis, not a headline. */
const headLines = 4;

/**
 * The headline of a clipping: the first heading before the text begins, else a bold line at its head that is not a section
 * label, including the site's own. A heading further down divides the article and is not the headline.
 */
export function articleHeadline(lines: readonly ArticleLine[], lexicon: SectionLexicon): string | null {
  for (const line of lines) {
    const headline = line.kind === "heading" ? headlineIn(line.text, lexicon) : null;
    if (headline !== null) return headline;
    if (line.kind === "plain" && !isHeadMatter(line, lexicon)) break;
  }
  const head = lines.slice(0, headLines).filter((line) => line.kind === "bold");
  return head.map((line) => headlineIn(line.text, lexicon)).find((headline) => headline !== null) ?? null;
}

/** Links, bylines and labels stand above a headline as often as below it. */
function isHeadMatter({ text, links }: ArticleLine, lexicon: SectionLexicon): boolean {
  return text === "" || links.length > 0 || headlineIn(text, lexicon) === null;
}

/** The rest of a line after a label and its colon; null when nothing is left. */
function headlineIn(text: string, lexicon: SectionLexicon): string | null {
  if (namesSection(text, lexicon)) return null;
  const labelled = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(text);
  const isLabel = labelled !== null && namesSection(labelled[1] ?? "", lexicon);
  const headline = (isLabel ? (labelled[2] ?? "") : text).trim();
  return headline === "" || /^https?:\/\/\S+$/u.test(headline) || readByline(headline) !== null ? null : headline;
}

function namesSection(text: string, lexicon: SectionLexicon): boolean {
  return matchSectionLabel(text, lexicon) !== null || articleLabel(text, lexicon) !== null;
}
