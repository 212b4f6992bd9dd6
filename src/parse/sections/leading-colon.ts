import { sliceVisible } from "../visible/visible-lines.ts";
import type { ValueBlock } from "./value-block.ts";

/** What stands below a heading without the colon that belongs to its name: `### 요약` and on the next line `: 올랐다`. */
export function withoutLeadingColon(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  const [first, ...more] = blocks;
  if (first === undefined || first.kind !== "paragraph") return blocks;
  const [line, ...lines] = first.lines;
  const colon = /^\s*[:：]\s+/u.exec(line?.text ?? "");
  if (line === undefined || colon === null) return blocks;
  return [{ ...first, lines: [sliceVisible(line, colon[0].length), ...lines] }, ...more];
}
