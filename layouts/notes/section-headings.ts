import type { StudySection } from "../../src/model/note/study-section.ts";
import { attributeText } from "../../src/model/text/attribute-text.ts";

/** A heading as a list of contents names it. */
export interface ListedHeading {
  readonly level: number;
  readonly anchor: string;
  /** Words as markup without tags: escaped already. */
  readonly words: string;
}

const heading = /<h([2-6])((?: [a-z-]+="[^"]*")*)>(.*?)<\/h\1>/gsu;

/**
 * The headings of a section in reading order: the one that names it, and those within it. One without a word names nothing,
 * and kramdown's `no_toc` keeps one out.
 */
export function sectionHeadings(section: StudySection): readonly ListedHeading[] {
  const own = section.heading?.value;
  const within = Array.from(section.html.matchAll(heading), ([, level, attributes = "", words = ""]) => ({
    level: Number(level),
    anchor: attributeValue(attributes, "id"),
    words: wordsOf(words),
    isListed: !attributeValue(attributes, "class").split(" ").includes("no_toc"),
  }));
  const listed = within.flatMap(({ isListed, ...one }) => (isListed && one.anchor !== "" ? [one] : []));
  const isNamed = own !== undefined && own.unlisted !== true;
  const first = isNamed ? [{ level: own.level, anchor: own.anchor, words: wordsOf(own.html) }] : [];
  return [...first, ...listed].filter(({ words }) => words !== "");
}

function attributeValue(attributes: string, name: string): string {
  const [, value = ""] = new RegExp(` ${name}="([^"]*)"`, "u").exec(attributes) ?? [];
  return attributeText(value);
}

/** A link within a heading would lead elsewhere, so that words alone are left. */
function wordsOf(markup: string): string {
  return markup.replace(/<[^>]*>/gu, "").trim();
}
