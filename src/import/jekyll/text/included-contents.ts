import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { isAlone, type TagContext } from "./rewrite-tags.ts";

/** Minimal Mistakes' table of contents in kramdown's syntax; null if it is not on a line of its own. */
export function includedContents(tag: LiquidMark, { body }: TagContext): string | null {
  const isContents = /^include\s+toc(?:\.html)?(?:\s|$)/u.test(tag.inside) && isAlone(body, tag);
  return isContents ? `* TOC${body.includes("\r\n") ? "\r\n" : "\n"}{:toc}` : null;
}
