import { cellText, type RowBlock, type ValueBlock } from "../blocks/value-block.ts";

const keywordHead = /^(?:(?:핵심|주요|중요)\s*)?(?:키워드|단어|용어|keywords?)$/iu;

/**
 * The blocks with just the keywords of a table whose head says that they stand in a further column: `| 분야 | 키워드 |`.
 * What stands before them groups them.
 */
export function onlyKeywordColumn(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  let column = 0;
  return blocks.map((block) => {
    if (block.kind !== "row") return block;
    if (block.isHeader) column = columnOf(block);
    const cell = block.cells[column];
    return column === 0 || cell === undefined ? block : { ...block, cells: [cell] };
  });
}

/** The first column is read where no head names another, or where the first names keywords, too. */
function columnOf(head: RowBlock): number {
  const named = head.cells.findIndex((_, column) => keywordHead.test(cellText(head, column)));
  return Math.max(0, named);
}
