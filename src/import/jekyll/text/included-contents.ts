import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import type { MarkContext } from "./rewrite-marks.ts";

/** Minimal Mistakes' table of contents in kramdown's syntax; null if it is not on a line of its own. */
export function includedContents({ kind, inside, start, end }: LiquidMark, { body }: MarkContext): string | null {
  if (kind !== "tag" || !/^include\s+toc(?:\.html)?(?:\s|$)/u.test(inside)) return null;
  const isAlone = /(?:^|\n)$/u.test(body.slice(0, start)) && /^[ \t]*(?:\r?\n|$)/u.test(body.slice(end));
  return isAlone ? `* TOC${body.includes("\r\n") ? "\r\n" : "\n"}{:toc}` : null;
}
