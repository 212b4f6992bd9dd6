import type Token from "markdown-it/lib/token.mjs";
import type { SectionRole } from "../model/study-section.ts";
import type { Body } from "./body.ts";
import { paragraphLabel, wholeLabel } from "./line-label.ts";
import type { SectionLexicon } from "./section-lexicon.ts";
import { sliceVisible, type VisibleLine, type VisibleText, visibleLines } from "./visible-lines.ts";

/** A label in a paragraph and what the paragraph says under it. */
export interface LabelledLines {
  readonly roles: readonly SectionRole[];
  readonly lines: readonly VisibleText[];
  /** True when a link or image stands in one of the lines. */
  readonly linked: boolean;
}

/**
 * How a paragraph's first line names a section: with bold, brackets or a colon; or bare, in front of more of its list item
 * or as the only item of a numbered list, which is how a heading is typed by who does not know `#`.
 */
export type LabelDress = "dressed" | "bare";

/**
 * The labels of a paragraph that begins with one: each later line that is a label begins another value.
 * Empty when the paragraph does not begin with a label.
 */
export function paragraphLabels(
  body: Body,
  inline: Token,
  lexicon: SectionLexicon,
  dress: LabelDress,
): readonly LabelledLines[] {
  if (dress === "dressed" && !mayBeginWithLabel(inline.content)) return [];
  const lines = visibleLines(body, inline);
  const groups: { roles: readonly SectionRole[]; lines: VisibleText[]; linked: boolean }[] = [];
  for (const line of lines) {
    const label =
      paragraphLabel(line, lexicon) ?? (groups.length === 0 && dress === "bare" ? bareLabel(line, lexicon) : null);
    if (label !== null)
      groups.push({ roles: label.roles, lines: valueOnLine(line, label.valueFrom), linked: line.linked });
    else {
      const group = groups.at(-1);
      if (group === undefined) return [];
      group.lines.push(line);
      group.linked ||= line.linked;
    }
  }
  return groups;
}

function bareLabel(line: VisibleLine, lexicon: SectionLexicon) {
  const label = line.linked ? null : wholeLabel(line, lexicon);
  return label === null ? null : { roles: label.roles, valueFrom: line.text.length };
}

/** The rest of a label's own line; nothing when the line ends with the label. */
export function valueOnLine(line: VisibleLine, valueFrom: number): VisibleText[] {
  const value = sliceVisible(line, valueFrom);
  return value.text === "" ? [] : [value];
}

const bold = /\*\*|__|<(?:b|strong)\b/iu;
const colonOrBracket = /[:：]|^[^\p{L}]{0,12}[[【<〈《「『〔]/u;

/** A cheap look at the first line, so that the prose of an article is passed over quickly. */
function mayBeginWithLabel(content: string): boolean {
  const lineEnd = content.indexOf("\n");
  const firstLine = content.slice(0, Math.min(lineEnd === -1 ? content.length : lineEnd, 400));
  return (
    bold.test(firstLine) ||
    /&(?:#|colon)/u.test(firstLine) ||
    colonOrBracket.test(firstLine.replace(/<\/?[a-z][^>]*>/giu, ""))
  );
}
