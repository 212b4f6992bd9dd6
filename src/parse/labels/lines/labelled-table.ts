import { kindsOfField } from "../../article/field-names.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { flattenBlocks } from "../../values/blocks/flatten-blocks.ts";
import { withoutNumberColumn } from "../../values/blocks/number-column.ts";
import { cellText, cellTexts, type RowBlock, type ValueBlock } from "../../values/blocks/value-block.ts";
import { namesMeaning } from "../../values/explanations/explanation-names.ts";
import type { LabelledValue } from "../../values/labelled-value.ts";
import type { Block } from "../../visible/blocks.ts";
import type { BodyWithLexicon } from "../lexicon/body-with-lexicon.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { type LineLabel, wholeLabel } from "./line-label.ts";

/** The labels of a table, each with its value. */
export interface LabelledTable {
  readonly values: readonly LabelledValue[];
  /** True when a row without a label holds words. */
  readonly stray: boolean;
}

const columnName = /^(?:설명|뜻|의미|정의|풀이|내용|답|답변|비고|메모|meaning|definition|description|answer|notes?)$/iu;

const answerName = /^(?:답|답변|answer)$/iu;

/**
 * Reads a table in one of the three forms writers use: a label and its value in each row; a label over each column;
 * or one label over the first column and `뜻`, `설명`, `답` over the second.
 */
export function labelledTable(
  body: BodyWithLexicon,
  table: Block,
  { isInArticle }: { readonly isInArticle: boolean },
): LabelledTable {
  const blocks = flattenBlocks(body, table.start, table.end);
  const numbered = isInArticle && isTabbed(body, table) ? blocks : withoutNumberColumn(blocks);
  const rows = numbered.filter((block) => block.kind === "row");
  const [header, ...rest] = rows;
  if (header === undefined) return { values: [], stray: false };
  const labels = header.cells.map((_, column) => cellLabel(header, column, body.lexicon));
  const [first] = labels;
  if (first && explainsFirst(first, header, { isInArticle })) {
    const isExplained = first.roles.includes("keywords") && namesMeaning(cellText(header, 1));
    return { values: [labelledValue(first, isExplained ? rows : rest)], stray: false };
  }
  const isLabelled = labels.length > 1 && labels.every((label) => label !== null);
  if (!isLabelled && (isInArticle || !areOfStudy(cellTexts(header), labels))) {
    const isCounted = numbered.some((block, index) => block !== blocks[index]);
    const areOfDays = !isInArticle && hasColumnOfEachDay(header) && areRowsOfStudy(rest, body.lexicon);
    return labelledRows(isCounted ? rest : rows, body.lexicon, { areOfDays });
  }
  const values = labels.flatMap((label, column) =>
    label === null ? [] : [labelledValue(label, columnBlocks(rest, column))],
  );
  return { values, stray: !isLabelled };
}

/** Two parts of a study beside what is said of an article: `| 기사 제목 | 키워드 | 요약 |`, or one below the other. */
function areOfStudy(names: readonly string[], labels: readonly (LineLabel | null)[]): boolean {
  const roles = new Set(labels.flatMap((label) => label?.roles ?? []));
  const areNamed = names.every((name, place) => labels[place] !== null || kindsOfField(name).length > 0);
  return areNamed && roles.size - Number(roles.has("article")) - Number(roles.has("source")) > 1;
}

/** Rows that tabs divide are how a table comes with an article from its page, too. */
function isTabbed({ tokens }: BodyWithLexicon, { start, end }: Block): boolean {
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token?.type === "inline") return metaOf(token).isTabbed === true;
  }
  return false;
}

/**
 * Any column may stand behind the answers of questions, `| 질문 | 답 | 확인한 날 |`, but in an article, which may have a table
 * of its own.
 */
function explainsFirst(
  { roles }: LineLabel,
  header: RowBlock,
  { isInArticle }: { readonly isInArticle: boolean },
): boolean {
  const second = cellText(header, 1);
  if (header.cells.length === 2) return columnName.test(second);
  return !isInArticle && roles[0] === "questions" && answerName.test(second);
}

/** `월`, `화요일`, `3/4`, `3월 4일`, `1일차` or `기사 1`. */
const dayOrCount =
  /^(?:[월화수목금토일](?:요일)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|day \d{1,2}|\d{1,2}(?:[/.]|월 ?)\d{1,2}(?:\.|일)?(?: ?\([월화수목금토일]\))?|기사 ?\d{1,2}|\d{1,2}(?:일차|주차|회차))$/iu;

function areRowsOfStudy(rows: readonly RowBlock[], lexicon: SectionLexicon): boolean {
  const labels = rows.map((row) => cellLabel(row, 0, lexicon));
  return areOfStudy(
    rows.map((row) => cellText(row, 0)),
    labels,
  );
}

function hasColumnOfEachDay(header: RowBlock): boolean {
  return header.cells.length > 2 && header.cells.every((_, at) => at === 0 || dayOrCount.test(cellText(header, at)));
}

function labelledRows(
  rows: readonly RowBlock[],
  lexicon: SectionLexicon,
  { areOfDays }: { readonly areOfDays: boolean },
): LabelledTable {
  const values: LabelledValue[] = [];
  let stray = false;
  for (const row of rows) {
    const label = row.cells.length === 2 || areOfDays ? cellLabel(row, 0, lexicon) : null;
    const cells = row.cells.flatMap((_, column) => (column === 0 ? [] : columnBlocks([row], column)));
    if (label !== null) values.push(labelledValue(label, cells));
    else if (!namesColumns(row) && row.cells.some((_, column) => cellText(row, column) !== "")) stray = true;
  }
  return { values, stray };
}

/** `| 항목 | 내용 |` above labelled rows adds nothing. */
function namesColumns(row: RowBlock): boolean {
  return row.isHeader && row.cells.length === 2 && columnName.test(cellText(row, 1));
}

function labelledValue({ roles, label, naming }: LineLabel, blocks: readonly ValueBlock[]): LabelledValue {
  return { roles, label, naming, afterLabel: "", blocks, isEmpty: blocks.length === 0 };
}

function cellLabel(row: RowBlock, column: number, lexicon: SectionLexicon): LineLabel | null {
  const lines = row.cells[column];
  const [line] = lines ?? [];
  return line === undefined || lines?.length !== 1 ? null : wholeLabel(line, lexicon);
}

function columnBlocks(rows: readonly RowBlock[], column: number): ValueBlock[] {
  return rows.flatMap((row) => {
    const lines = (row.cells[column] ?? []).filter(({ text }) => text.trim() !== "");
    const linked = lines.some((line) => line.linked);
    return lines.length === 0 ? [] : [{ kind: "paragraph" as const, depth: 0, item: null, lines, linked }];
  });
}
