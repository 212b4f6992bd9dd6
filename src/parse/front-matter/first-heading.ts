import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { parseMarkdown } from "../markdown.ts";
import { visibleText } from "../visible/visible-text.ts";
import { splitLine } from "./entry-line.ts";
import { heldLine } from "./held-line.ts";
import { isKnownKey, knownKeys } from "./known-keys.ts";
import { meantKey } from "./nearest-key.ts";

/**
 * The words of a body's first heading that names no section, to be the title of a note that has none; null when there is none:
 * `# 기사` is no title. What its author hides in a comment is none either.
 */
export function firstHeading(body: string, lexicon: SectionLexicon): string | null {
  const tokens = parseMarkdown(body, { equalsHighlight: false });
  for (const [index, { type, level, markup }] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (type !== "heading_open" || level !== 0 || inline === undefined) continue;
    const isUnderlined = !markup.startsWith("#");
    if (isUnderlined && inline.content.split("\n").some(isField)) continue;
    const text = visibleText([inline]).replace(/\s+/gu, " ").trim();
    if (text !== "" && matchSectionLabel(text, lexicon) === null) return text;
  }
  return null;
}

/** Whether a line above a rule is a field of front matter that has lost its fences: `draft: true` is nobody's title. */
function isField(line: string): boolean {
  const { name, field } = splitLine(line, "");
  return heldLine(line) !== null || (name !== "" && (isKnownKey(field) || meantKey(field, knownKeys) !== null));
}
