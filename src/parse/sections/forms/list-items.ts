import type Token from "markdown-it/lib/token.mjs";
import { type Block, blocksIn, hasMoreThanALine } from "../../visible/blocks.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import type { SectionSpan } from "../section-span.ts";

/** The sections in a list's items, each item read by itself. */
export function sectionsOfItems(
  reader: SectionReader,
  list: Block,
  within: Standing["within"],
): readonly SectionSpan[] {
  const { tokens } = reader.body;
  return [...blocksIn(tokens, list.start + 1, list.end - 1)].flatMap((item, place, items) => {
    const children = { start: item.start + 1, end: item.end - 1 };
    const isTitle = place === items.length - 1 && isLastTitle(tokens, list, items.length);
    const labelStyle = isTitle || hasMoreThanALine(tokens, children) ? "bare" : "marked";
    return reader.sectionsInside({ ...children, labelStyle, within });
  });
}

/**
 * Whether the last item of a numbered list is a title of what stands below the list: the only item, or one of a list
 * that goes on from others or in another, `2. 제목: …`, `3. 요약`, a paragraph or bullets, and then `4. 느낀 점`.
 */
function isLastTitle(tokens: readonly Token[], { open, end }: Block, items: number): boolean {
  if (open.type !== "ordered_list_open") return false;
  if (items === 1) return true;
  const below = tokens[end]?.type;
  if (below !== "paragraph_open" && below !== "bullet_list_open") return false;
  const first = numberOf(open);
  const next = tokens.slice(end, end + fewTokens).find(({ type }) => type === "ordered_list_open");
  return first > 1 || (next !== undefined && numberOf(next) === first + items);
}

/** Further below, numbers count something else. */
const fewTokens = 60;

function numberOf(list: Token): number {
  return Number(list.attrGet("start") ?? 1);
}
