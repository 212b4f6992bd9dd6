import type { StudySection } from "../../src/model/note/study-section.ts";
import { attributeText } from "../../src/model/text/attribute-text.ts";

/** A heading as a table of contents shows it. */
export interface ListedHeading {
  readonly level: number;
  readonly anchor: string;
  /** Its words without tags, already escaped. */
  readonly words: string;
}

const heading = /<h([2-6])((?: [a-z-]+="[^"]*")*)>(.*?)<\/h\1>/gsu;

const id = / id="([^"]*)"/u;
const classes = / class="([^"]*)"/u;

/**
 * A section's headings in reading order: its own, and those within it. A heading without words is skipped, and so is
 * one with kramdown's `no_toc`.
 */
export function sectionHeadings(section: StudySection): readonly ListedHeading[] {
  const own = section.heading?.value;
  const within = Array.from(section.html.matchAll(heading), ([, level, attributes = "", words = ""]) => ({
    level: Number(level),
    anchor: attributeText(id.exec(attributes)?.[1] ?? ""),
    words: wordsOf(words),
    isListed: !attributeText(classes.exec(attributes)?.[1] ?? "")
      .split(" ")
      .includes("no_toc"),
  }));
  const listed = within.flatMap(({ isListed, ...one }) => (isListed && one.anchor !== "" ? [one] : []));
  const isNamed = own !== undefined && own.unlisted !== true;
  const first = isNamed ? [{ level: own.level, anchor: own.anchor, words: wordsOf(own.html) }] : [];
  return [...first, ...listed].filter(({ words }) => words !== "");
}

/** A link within a heading would lead elsewhere, so only its words are kept. */
function wordsOf(markup: string): string {
  return markup.replace(/<[^>]*>/gu, "").trim();
}
