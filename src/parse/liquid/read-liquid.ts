import { readPostAddress } from "../../model/address/post-address.ts";
import type { Rewriting } from "../places/rewritten-source.ts";
import { codeRanges } from "./code-ranges.ts";
import { isShortcode } from "./is-shortcode.ts";
import { type LiquidMark, liquidMarks } from "./liquid-marks.ts";
import { liquidOutput } from "./liquid-output.ts";
import { liquidTag } from "./liquid-tag.ts";
import { mathRanges } from "./math-ranges.ts";
import { startsWithin } from "./starts-within.ts";
import { lineEnds, tagPairs } from "./tag-pairs.ts";

/** Where a body is read differently from how it is typed, and where Liquid would have rendered something. */
export interface LiquidReading {
  readonly rewritings: readonly Rewriting[];
  /** Marks that stay as text. */
  readonly left: readonly LiquidMark[];
}

/**
 * Reads the few Liquid forms that Jekyll posts use, without running any: each is replaced by what it means. Anything
 * else that looks like Liquid stays text, and so does everything in code.
 */
export function readLiquid(text: string, origin: string | null): LiquidReading {
  const marks = liquidMarks(text);
  if (marks.length === 0) return { rewritings: [], left: [] };
  const code = codeRanges(text);
  const enclosed = tagPairs(text, marks, startsWithin(code));
  const isVerbatim = startsWithin([...code, ...mathRanges(text), ...enclosed.map(({ whole }) => whole)]);
  const rewritings = enclosed.flatMap((one) => one.rewritings);
  const left: LiquidMark[] = [];
  for (const mark of marks) {
    if (isVerbatim(mark)) continue;
    const { kind, start, end, inside } = mark;
    const meaning = kind === "tag" ? liquidTag(inside) : liquidOutput(inside, text.slice(end, end + 40), origin);
    const ends = lineEnds(text.slice(start, end));
    if (meaning !== null && isUsable(meaning, { text, start, ends }))
      rewritings.push({ start: start - slashesBefore(text, mark), end, text: meaning + ends });
    else if (/^(?:[a-z"'_]|\$[a-z][^$]*$)/iu.test(inside) || isShortcode(text.slice(start, end))) left.push(mark);
  }
  return { rewritings: rewritings.sort((one, other) => one.start - other.start), left };
}

/**
 * Whether a replacement fits in place of its mark. An address cannot span lines, because the line count must not
 * change.
 */
function isUsable(
  meaning: string,
  { text, start, ends }: { readonly text: string; readonly start: number; readonly ends: string },
): boolean {
  if (ends !== "" && !meaning.startsWith("<")) return false;
  return readPostAddress(meaning) === null || isTarget(text, start);
}

/** How many slashes are typed before a tag that gives a whole address: with them, the address would be another. */
function slashesBefore(text: string, { kind, start, inside }: LiquidMark): number {
  if (kind === "output" || !/^(?:post_url|link)\s/u.test(inside) || !isTarget(text, start)) return 0;
  return /\/*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
}

/** Whether an offset is inside a link's destination: in running text, the address of a post is not known yet. */
function isTarget(text: string, start: number): boolean {
  return /(?:\]\(\s*<?|\]:\s*<?|\b(?:href|src)\s*=\s*["']?|<)(?:\{\{[^{}]{0,80}\}\}|\/)*$/iu.test(
    text.slice(Math.max(0, start - 200), start),
  );
}
