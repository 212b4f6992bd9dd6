import { readPostAddress } from "../../model/address/post-address.ts";
import type { Rewriting } from "../places/rewritten-source.ts";
import { codeRanges } from "./code-ranges.ts";
import { isShortcode } from "./is-shortcode.ts";
import { type LiquidMark, liquidMarks } from "./liquid-marks.ts";
import { liquidOutput } from "./liquid-output.ts";
import { liquidTag } from "./liquid-tag.ts";
import { mathRanges } from "./math-ranges.ts";
import { startsWithin } from "./starts-within.ts";
import { tagPairs } from "./tag-pairs.ts";

/** What of a body is read otherwise than it is typed, and what Liquid would have made something of. */
export interface LiquidReading {
  readonly rewritings: readonly Rewriting[];
  /** Marks that stay as text. */
  readonly left: readonly LiquidMark[];
}

/**
 * Reads the few things that posts of a Jekyll blog ask of Liquid, without running any: each is replaced by what it stands
 * for. Whatever else looks like Liquid stays text, and so does all of it in code.
 */
export function readLiquid(text: string, origin: string | null): LiquidReading {
  const marks = liquidMarks(text);
  if (marks.length === 0) return { rewritings: [], left: [] };
  const enclosed = tagPairs(text, marks);
  const isVerbatim = startsWithin([...codeRanges(text), ...mathRanges(text), ...enclosed.map(({ whole }) => whole)]);
  const rewritings = enclosed.flatMap((one) => one.rewritings);
  const left: LiquidMark[] = [];
  for (const mark of marks) {
    if (isVerbatim(mark)) continue;
    const { kind, start, end, inside } = mark;
    const meaning = kind === "tag" ? liquidTag(inside) : liquidOutput(inside, text.slice(end, end + 40), origin);
    const lineEnds = (text.slice(start, end).match(/\r?\n/gu) ?? []).join("");
    if (meaning !== null && isUsable(meaning, { text, start, lineEnds }))
      rewritings.push({ start, end, text: meaning + lineEnds });
    else if (/^[a-z"'_]/iu.test(inside) || isShortcode(text.slice(start, end))) left.push(mark);
  }
  return { rewritings: rewritings.sort((one, other) => one.start - other.start), left };
}

/** Whether a meaning can stand where its mark does. No address can be over several lines, as all lines stay. */
function isUsable(
  meaning: string,
  { text, start, lineEnds }: { readonly text: string; readonly start: number; readonly lineEnds: string },
): boolean {
  if (lineEnds !== "" && !meaning.startsWith("<")) return false;
  return readPostAddress(meaning) === null || isTarget(text, start);
}

/** Whether what stands at an offset is where a link leads to: in words, the address of a post is not known yet. */
function isTarget(text: string, start: number): boolean {
  return /(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src)\s*=\s*["']?|<)(?:\{\{[^{}]{0,80}\}\}|\/)*$/iu.test(
    text.slice(Math.max(0, start - 200), start),
  );
}
