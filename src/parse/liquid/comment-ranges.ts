import type { TextRange } from "../places/text-range.ts";
import type { LiquidMark } from "./liquid-marks.ts";

/** What Liquid hides: from `comment` to `endcomment`, but not where `raw` keeps both as typed. In order. */
export function commentRanges(marks: readonly LiquidMark[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let open: { readonly name: string; readonly start: number } | null = null;
  for (const { kind, inside, start, end } of marks) {
    const [name = ""] = kind === "tag" ? inside.split(/\s/u) : [];
    if (open === null) {
      if (name === "raw" || name === "comment") open = { name, start };
    } else if (name === `end${open.name}`) {
      if (name === "endcomment") ranges.push({ start: open.start, end });
      open = null;
    }
  }
  return ranges;
}
