import type { StudySection } from "../src/model/study-section.ts";

/** A heading as a list of contents names it. */
export interface ListedHeading {
  readonly level: number;
  readonly anchor: string;
  /** Words as markup without tags: escaped already. */
  readonly words: string;
}

const heading = /<h([2-6]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gsu;

/** The headings of a section in reading order: the one that names it, and those within it. One without a word names nothing. */
export function sectionHeadings(section: StudySection): readonly ListedHeading[] {
  const own = section.heading?.value;
  const within = Array.from(section.html.matchAll(heading), ([, level, id = "", words = ""]) => ({
    level: Number(level),
    anchor: id.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    words: wordsOf(words),
  }));
  const first = own === undefined ? [] : [{ level: own.level, anchor: own.anchor, words: wordsOf(own.html) }];
  return [...first, ...within].filter(({ words }) => words !== "");
}

/** A link within a heading would lead elsewhere, so that words alone are left. */
function wordsOf(markup: string): string {
  return markup.replace(/<[^>]*>/gu, "").trim();
}
