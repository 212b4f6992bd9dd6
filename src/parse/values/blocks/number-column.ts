import { cellText, type ValueBlock } from "./value-block.ts";

const numberColumn = /^(?:번호|순번|연번|순서|no\.?|num(?:ber)?|#|№)$/iu;
const number = /^(?:\(?\d{1,3}[.)번]?|\p{No})?$/u;

/** Whether a table's first column counts its rows, by its head and the cell below. */
export function countsRows(head: string, below: string): boolean {
  return numberColumn.test(head.trim()) && /\d|\p{No}/u.test(below) && number.test(below.trim());
}

/** The blocks without the numbers in the first column of a table whose head says that they are: `| 번호 | 용어 | 뜻 |`. */
export function withoutNumberColumn(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  let isNumbered = false;
  return blocks.map((block) => {
    if (block.kind !== "row") return block;
    if (block.isHeader) isNumbered = block.cells.length > 1 && numberColumn.test(cellText(block, 0));
    const isDropped = isNumbered && (block.isHeader || number.test(cellText(block, 0)));
    return isDropped ? { ...block, cells: block.cells.slice(1) } : block;
  });
}
