import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import type { ValueBlock } from "./value-block.ts";

const leadingColon = /^\s*[:：]\s+/u;

/**
 * The text below a name without the colon that belongs to the name: `### 요약` and on the next line `: 올랐다`, in each
 * paragraph that has one.
 */
export function withoutLeadingColon(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  const [first] = blocks;
  if (first === undefined || !beginsWithColon(first)) return blocks;
  return blocks.map((block) => {
    if (block.kind !== "paragraph" || !beginsWithColon(block)) return block;
    const [line, ...lines] = block.lines;
    return line === undefined ? block : { ...block, lines: [withoutColon(line), ...lines] };
  });
}

function beginsWithColon(block: ValueBlock): boolean {
  return block.kind === "paragraph" && leadingColon.test(block.lines[0]?.text ?? "");
}

function withoutColon(line: VisibleText): VisibleText {
  return sliceVisible(line, leadingColon.exec(line.text)?.[0].length ?? 0);
}
