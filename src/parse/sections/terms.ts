import type { Placed } from "../../model/place.ts";
import type { GlossaryEntry } from "../../model/study-note.ts";
import type { Body } from "../body.ts";
import type { LabelledValue } from "../section-span.ts";
import type { RowBlock, TextBlock } from "../value-block.ts";
import { placeOfVisible, shownText, type VisibleText } from "../visible-lines.ts";
import { definitionOnLine } from "./definition-line.ts";
import type { SectionValues } from "./section-values.ts";
import { hasWords, saysNothing } from "./words.ts";

/** A term whose definition may go on in the next line. */
interface Entry {
  readonly term: VisibleText;
  readonly definition: VisibleText[];
}

interface Reading {
  readonly entries: Entry[];
  /** A heading or a list item that names a term which the next block explains. */
  waiting: VisibleText | null;
  complete: boolean;
}

/** Reads the terms under a label: a table, a definition list, `용어 - 설명` and `용어: 설명` lines, or a term over its explanation. */
export function readTerms(body: Body, { blocks }: LabelledValue): SectionValues<Placed<GlossaryEntry>> {
  const reading: Reading = { entries: [], waiting: null, complete: true };
  for (const block of blocks) {
    if (block.kind === "opaque" || block.linked) reading.complete = false;
    if (block.kind === "row") addRow(reading, block);
    else if (block.kind !== "opaque") addText(reading, block);
  }
  if (reading.waiting !== null) reading.complete = false;
  return { values: reading.entries.map((entry) => placedEntry(body, entry)), complete: reading.complete };
}

const termColumn = /^(?:용어|단어|개념|낱말|이름|명칭|term|word|name)$/iu;
const definitionColumn = /^(?:설명|뜻|의미|정의|풀이|내용|해설|meaning|definition|description)$/iu;

function addRow(reading: Reading, { isHeader, cells }: RowBlock): void {
  const [term, ...definitions] = cells.map((lines) => lines.filter(({ text }) => text.trim() !== ""));
  const first = term?.[0];
  const definition = definitions.flat();
  if (isHeader && isColumnHeader(first?.text ?? "", definition[0]?.text ?? "")) return;
  if (first !== undefined && definition.length > 0) reading.entries.push({ term: first, definition });
  else if (first !== undefined || definition.length > 0) reading.complete = false;
}

function isColumnHeader(first: string, second: string): boolean {
  return first.trim() === "" || termColumn.test(first.trim()) || definitionColumn.test(second.trim());
}

function addText(reading: Reading, block: TextBlock): void {
  const [first, ...more] = block.lines;
  if (first === undefined) return;
  const begins = block.kind === "heading" || block.item !== null;
  for (const line of [first, ...more]) addLine(reading, line, { begins: begins && line === first, block });
}

function addLine(
  reading: Reading,
  line: VisibleText,
  at: { readonly begins: boolean; readonly block: TextBlock },
): void {
  if (!hasWords(line.text)) return;
  const found = at.block.kind === "heading" ? null : definitionOnLine(line);
  const explainsWaiting = reading.waiting !== null && !(at.begins && at.block.depth < 2) && at.block.kind !== "heading";
  if (explainsWaiting && reading.waiting !== null && (found === null || at.block.depth > 1)) {
    reading.entries.push({ term: reading.waiting, definition: [line] });
    reading.waiting = null;
    return;
  }
  if (reading.waiting !== null) reading.complete = false;
  reading.waiting = null;
  if (found !== null) reading.entries.push({ term: found.term, definition: [found.definition] });
  else if (at.begins && at.block.depth < 2) reading.waiting = line;
  else continueDefinition(reading, line, at.block);
}

/** A line without a separator goes on with the definition before it, if that stands in the same list or under the same heading. */
function continueDefinition(reading: Reading, line: VisibleText, block: TextBlock): void {
  const entry = reading.entries.at(-1);
  if (entry === undefined || saysNothing(line.text) || (block.depth === 0 && block.lines[0] === line)) {
    reading.complete = false;
  } else entry.definition.push(line);
}

function placedEntry(body: Body, { term, definition }: Entry): Placed<GlossaryEntry> {
  const last = definition.at(-1) ?? term;
  return {
    value: { term: shownText(term), definition: definition.map(shownText).join("\n") },
    place: placeOfVisible(body, term, last),
  };
}
