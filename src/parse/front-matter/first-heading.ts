import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { parseMarkdown } from "../markdown.ts";
import { visibleText } from "../visible/visible-text.ts";

/**
 * The words of a body's first heading that names no section, to be the title of a note that has none; null when there is none:
 * `# 기사` is no title.
 */
export function firstHeading(body: string, lexicon: SectionLexicon): string | null {
  let above = "";
  let fence = "";
  for (const line of body.split(/\r\n|\n|\r/u)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      continue;
    }
    fence = mark;
    const heading =
      /^ {0,3}#{1,6}[ \t]+(.*)$/u.exec(line)?.[1] ?? (/^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(line) ? above : "");
    const text = heading.trim() === "" ? "" : wordsOf(heading);
    if (text !== "" && matchSectionLabel(text, lexicon) === null) return text;
    above = line.trim();
  }
  return null;
}

/** What is seen of a heading, without the marks of Markdown in it. */
function wordsOf(heading: string): string {
  return visibleText(parseMarkdown(`# ${heading.trim()}`, { equalsHighlight: false }))
    .replace(/\s+/gu, " ")
    .trim();
}
