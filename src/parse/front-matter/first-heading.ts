import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { parseMarkdown } from "../markdown.ts";
import { visibleText } from "../visible/visible-text.ts";

/**
 * The words of a body's first heading that names no section, to be the title of a note that has none; null when there is none:
 * `# 기사` is no title. What its author hides in a comment is none either.
 */
export function firstHeading(body: string, lexicon: SectionLexicon): string | null {
  const tokens = parseMarkdown(body, { equalsHighlight: false });
  for (const [index, { type, level }] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (type !== "heading_open" || level !== 0 || inline === undefined) continue;
    const text = visibleText([inline]).replace(/\s+/gu, " ").trim();
    if (text !== "" && matchSectionLabel(text, lexicon) === null) return text;
  }
  return null;
}
