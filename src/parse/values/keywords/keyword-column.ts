import { cellTexts, type ValueBlock } from "../blocks/value-block.ts";
import { namesMeaning } from "../explanations/explanation-names.ts";
import type { LabelledValue } from "../labelled-value.ts";

const keywordHead = /^(?:(?:핵심|주요|중요)\s*)?(?:키워드|단어|용어|keywords?)$/iu;

/**
 * The blocks with just the keywords of a table whose head says in which column they stand: `| 분야 | 키워드 |`, `| 키워드 |
 * 출처 | 비고 |`. What stands beside them groups them or says more.
 */
export function onlyKeywordColumn(blocks: readonly ValueBlock[]): readonly ValueBlock[] {
  return withColumns(blocks, (head) => {
    const column = keywordColumn(head);
    return column === -1 ? null : [column];
  });
}

/** Keywords in a table are terms, too, if its head says what they mean: `| 키워드 | 뜻 | 출처 |`. */
export function withMeanings(value: LabelledValue): LabelledValue {
  if (!value.roles.includes("keywords") || value.roles.includes("terms")) return value;
  let isExplained = false;
  const blocks = withColumns(value.blocks, (head) => {
    const columns = [keywordColumn(head), head.findIndex(namesMeaning)];
    if (columns.includes(-1)) return null;
    isExplained = true;
    return columns;
  });
  return isExplained ? { ...value, roles: [...value.roles, "terms"], blocks } : value;
}

/** Whether a table says more than its keywords and what they mean. */
export function hasFurtherColumns({ blocks }: LabelledValue): boolean {
  return blocks.some((block) => block.kind === "row" && block.cells.length > 2);
}

/** A table with a head in which every column has keywords is a list of them. */
function keywordColumn(head: readonly string[]): number {
  return head.every((name) => keywordHead.test(name)) ? -1 : head.findIndex((name) => keywordHead.test(name));
}

/** Leaves the columns of each table that are chosen by its head; all, where none are. */
function withColumns(
  blocks: readonly ValueBlock[],
  choose: (head: readonly string[]) => readonly number[] | null,
): readonly ValueBlock[] {
  let columns: readonly number[] | null = null;
  return blocks.map((block) => {
    if (block.kind !== "row") return block;
    if (block.isHeader) columns = choose(cellTexts(block));
    return columns === null ? block : { ...block, cells: columns.map((column) => block.cells[column] ?? []) };
  });
}
