import type { Rewriting } from "../../../../parse/places/rewritten-source.ts";
import type { ShortcodeMark } from "../shortcode-marks.ts";

/**
 * Takes off what indents a tab's code further than the tab itself. Themes do so; here four blanks would make code of
 * its fence.
 */
export function withoutTabIndent(text: string, mark: ShortcodeMark, close: ShortcodeMark): readonly Rewriting[] {
  const inside = text.slice(mark.end, close.start);
  if (mark.name !== "tab" || !beginsWithFence.test(inside) || inside.includes("{{")) return [];
  const lines = [...inside.matchAll(/^([ \t]*)(?=[^ \t\r\n])/gmu)].filter(({ index }) => index > 0);
  const own = mark.start - (text.lastIndexOf("\n", mark.start - 1) + 1);
  const depth = Math.min(...lines.map(([blanks]) => blanks.length)) - own;
  if (depth <= 0) return [];
  return lines.map(({ index }) => ({ start: mark.end + index, end: mark.end + index + depth, text: "" }));
}

const beginsWithFence = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]{4,}(?:`{3}|~{3})/u;
