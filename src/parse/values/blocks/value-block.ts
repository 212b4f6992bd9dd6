import type { VisibleLine, VisibleText } from "../../visible/visible-lines.ts";

/** A paragraph or heading under a label. */
export interface TextBlock {
  readonly kind: "paragraph" | "heading";
  /** How many lists it is nested in. */
  readonly depth: number;
  /** The list item it opens; null if it opens none. */
  readonly item: ListItem | null;
  readonly lines: readonly VisibleText[];
  /** True if the first line is all in bold. */
  readonly isBold?: true;
  /** True if the first line begins in bold. */
  readonly beginsBold?: true;
  /** The lines that are all in bold. */
  readonly boldLines?: ReadonlySet<VisibleText>;
  /** The lines that are a question struck out, with nothing behind it that asks another. */
  readonly struckLines?: ReadonlySet<VisibleText>;
  /** Where the words in bold end with which lines begin, of those that go on after a blank. */
  readonly boldEnds?: ReadonlyMap<VisibleText, number>;
  /** True within a callout, which is beside the main text. */
  readonly isBeside?: true;
  /** True in a quote that begins under the label. */
  readonly isQuoted?: true;
  /** True if it contains a link or image, which text alone cannot replace. */
  readonly linked: boolean;
}

export interface ListItem {
  /** The state of `- [ ]` and `- [x]`; null for a plain item. */
  readonly task: "open" | "done" | null;
  readonly isNumbered: boolean;
}

/** True for the paragraph with which an item of a list begins. */
export function isItem(block: ValueBlock): block is TextBlock & { readonly item: ListItem } {
  return block.kind === "paragraph" && block.item !== null;
}

/** True for an item with a tick or a box for one, which only some data can hold. */
export function isTask(block: ValueBlock): boolean {
  return isItem(block) && block.item.task !== null;
}

/** True for a paragraph or heading of a quote. */
export function isQuoted(block: ValueBlock | undefined): boolean {
  return (block?.kind === "paragraph" || block?.kind === "heading") && block.isQuoted === true;
}

/** One row of a table under a label, or a term of a definition list with its definitions. */
export interface RowBlock {
  readonly kind: "row";
  readonly isHeader: boolean;
  readonly cells: readonly (readonly VisibleLine[])[];
  readonly isBeside?: true;
  readonly linked: boolean;
}

/** The words of one cell of a row, its lines joined; empty where the row has no such cell. */
export function cellText({ cells }: Pick<RowBlock, "cells">, column: number): string {
  const words = (cells[column] ?? []).map(({ text }) => text).join(" ");
  return words.trim();
}

/** The words of each cell of a row. */
export function cellTexts(row: Pick<RowBlock, "cells">): readonly string[] {
  return row.cells.map((_, column) => cellText(row, column));
}

/** Code, raw HTML or a callout's frame, which has no lines to read values from. */
export interface OpaqueBlock {
  readonly kind: "opaque";
}

/** One block of the text under a label; lists are flattened. */
export type ValueBlock = TextBlock | RowBlock | OpaqueBlock;
