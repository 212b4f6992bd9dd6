import type Token from "markdown-it/lib/token.mjs";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { isBoldLabel, isUsualBoldLabel } from "../labels/lines/leading-fields.ts";
import { paragraphLabel, unmarkedLabel, wholeLabel } from "../labels/lines/line-label.ts";
import { type VisibleLine, visibleLines } from "../visible/visible-lines.ts";

/**
 * The tokens of a section that a page shows as it was typed, where each line with a name of its own begins on a line of
 * its own: Markdown joins `3월 4일 월`, `키워드: 환율` and `요약: 올랐다` into one run of words.
 */
export function withBreaksAtLabels(body: BodyWithLexicon, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => (token.type === "inline" && token.content.includes("\n") ? broken(body, token) : token));
}

function broken(body: BodyWithLexicon, inline: Token): Token {
  const children = inline.children ?? [];
  const begins = linesThatBegin(visibleLines(body, inline), body);
  // A `<br>` ends a line, too, but then the lines were typed as the author wants them.
  const isTypedBreak = children.filter(endsLine).length + 1 < begins.length;
  if (isTypedBreak || !begins.includes(true)) return inline;
  let line = 0;
  const parted = children.map((child) => {
    if (!endsLine(child)) return child;
    line += 1;
    return child.type === "softbreak" && begins[line] === true ? hardBreak(child) : child;
  });
  return Object.assign(Object.create(inline), { children: parted });
}

function endsLine({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}

function hardBreak(soft: Token): Token {
  return Object.assign(Object.create(soft), { type: "hardbreak" });
}

/** Longer lines above the first name are a text that its author's editor has wrapped. */
const longestAbove = 40;

/** For each line, whether it begins anew: it is a name, below one that stands alone, or a title above them. */
function linesThatBegin(lines: readonly VisibleLine[], { lexicon }: BodyWithLexicon): readonly boolean[] {
  const alone = lines.map((line) => !line.linked && wholeLabel(line, lexicon) !== null);
  const named = lines.map((line, place) => alone[place] === true || isLabel(line, lexicon));
  const first = named.indexOf(true);
  if (first === -1) return [];
  const areTitles = lines.slice(0, first).every(({ text }) => text.length <= longestAbove);
  return lines.map((_, place) => named[place] === true || alone[place - 1] === true || (place < first && areTitles));
}

function isLabel(line: VisibleLine, lexicon: BodyWithLexicon["lexicon"]): boolean {
  if (isBoldLabel(line) || isUsualBoldLabel(line)) return true;
  return paragraphLabel(line, lexicon) !== null || unmarkedLabel(line, lexicon) !== null;
}
