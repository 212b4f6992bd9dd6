import type Token from "markdown-it/lib/token.mjs";
import type { VisibleLine } from "../../visible/visible-lines.ts";
import { isAnybodysName } from "../lexicon/anybodys-name.ts";
import type { BodyWithLexicon } from "../lexicon/body-with-lexicon.ts";
import { bareLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { markOfLine } from "../marks/marked-name.ts";
import { type LineLabel, wholeLabel } from "./line-label.ts";
import { labelledLines, labelsOf, noLabel, type ParagraphLabels } from "./paragraph-labels.ts";

const noLabels: ParagraphLabels = { labels: [], stray: null };

/**
 * The names below lines of another kind, each marked with the same sign: `📅 11월 3일`, right below it `📌 키워드`, and
 * further down `✏️ 요약`. Empty unless two are of different sections, one of which no other text has, and something
 * stands below one: a list of things to do may name anything.
 */
export function namesBelowLines(body: BodyWithLexicon, inline: Token): ParagraphLabels {
  const marks = inline.content.split("\n").map(markOfLine);
  if (marks.filter((mark) => mark !== "").length < 2) return noLabels;
  const lines = labelledLines(body, inline);
  const first = lines.findIndex((line) => nameOn(line, body.lexicon) !== null);
  if (first < 1) return noLabels;
  const mark = markOfLine(lines[first]?.text ?? "");
  const below = lines.slice(first);
  const names = below.flatMap((line) => (markOfLine(line.text) === mark ? (nameOn(line, body.lexicon) ?? []) : []));
  const isStudy = names.some(({ label }) => !isAnybodysName(bareLabel(label)));
  if (mark === "" || !isStudy || new Set(names.flatMap(({ roles }) => roles)).size < 2) return noLabels;
  const { labels, stray } = labelsOf(below, body.lexicon, "unmarked");
  if (labels.every((label) => label.lines.length === 0)) return noLabels;
  return { labels, stray: { ...(stray ?? noLabel()), lines: [...lines.slice(0, first), ...(stray?.lines ?? [])] } };
}

/** The name that a line holds alone. */
function nameOn(line: VisibleLine, lexicon: SectionLexicon): LineLabel | null {
  return line.linked ? null : wholeLabel(line, lexicon);
}
