import type Token from "markdown-it/lib/token.mjs";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { headingLabel } from "../labels/lines/line-label.ts";
import { nearlyNamesSection } from "../labels/near-misses/near-labels.ts";
import { parseMarkdown } from "../markdown.ts";
import { sourceText } from "../places/source-text.ts";
import { visibleLines } from "../visible/visible-lines.ts";
import { visibleText } from "../visible/visible-text.ts";
import { heldByLine } from "./held/held-by-line.ts";
import { isKnownKey, knownKeys } from "./known-keys.ts";
import { splitLine } from "./lines/entry-line.ts";
import { aliasedKey } from "./nearest-key.ts";

/**
 * The body's first heading that names no section, as the title of a note without one; null when there is none. `# 기사`,
 * `## 키워드 : 환율`, third-level headings and headings hidden in a comment are not titles.
 */
export function firstHeading(body: string, lexicon: SectionLexicon): string | null {
  const tokens = parseMarkdown(body, { equalsHighlight: false });
  const read = { tokens, source: sourceText(body), firstLine: 1 };
  const namesSection = (inline: Token, text: string): boolean => {
    const [line] = visibleLines(read, inline);
    return (line !== undefined && headingLabel(line, lexicon) !== null) || nearlyNamesSection(text, lexicon);
  };
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (inline === undefined || !mayBeTitle(token)) continue;
    const isUnderlined = !token.markup.startsWith("#");
    if (isUnderlined && inline.content.split("\n").some(isField)) continue;
    const text = visibleText([inline]).replace(/\s+/gu, " ").trim();
    if (text !== "" && !namesSection(inline, text)) return text;
  }
  return null;
}

function mayBeTitle({ type, level, tag }: Token): boolean {
  return type === "heading_open" && level === 0 && (tag === "h1" || tag === "h2");
}

/** Whether a line above a rule is a front matter field that has lost its fences: `draft: true` is not a title. */
function isField(line: string): boolean {
  const { name, field } = splitLine(line, "");
  return heldByLine(line) !== null || (name !== "" && (isKnownKey(field) || aliasedKey(field, knownKeys) !== null));
}
