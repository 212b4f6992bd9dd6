import { type Block, blocksIn, hasMoreThanALine } from "../../visible/blocks.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import type { SectionSpan } from "../section-span.ts";

/** The sections in a list's items, each item read by itself. */
export function sectionsOfItems(
  reader: SectionReader,
  list: Block,
  within: Standing["within"],
): readonly SectionSpan[] {
  return [...blocksIn(reader.body.tokens, list.start + 1, list.end - 1)].flatMap((item, _place, items) => {
    const children = { start: item.start + 1, end: item.end - 1 };
    const isNumberedAlone = list.open.type === "ordered_list_open" && items.length === 1;
    const labelStyle = isNumberedAlone || hasMoreThanALine(reader.body.tokens, children) ? "bare" : "marked";
    return reader.sectionsInside({ ...children, labelStyle, within });
  });
}
