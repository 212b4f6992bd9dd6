import type { GlossaryEntry } from "../../model/note/glossary-entry.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { placeOfVisible, shownText, sliceVisible, type VisibleText } from "../visible/visible-lines.ts";
import { withoutNumberColumn } from "./blocks/number-column.ts";
import { isTask, type RowBlock, type TextBlock } from "./blocks/value-block.ts";
import {
  type DefinitionLine,
  definitionOnLine,
  definitionsOnLine,
  withoutListSign,
} from "./explanations/definition-line.ts";
import { namesExplanation, namesMeaning } from "./explanations/explanation-names.ts";
import { areForeignWords, looseDefinitions } from "./explanations/loose-definition.ts";
import type { LabelledValue } from "./labelled-value.ts";
import type { SectionValues } from "./section-values.ts";
import { hasWords, hasWordsOrPictures } from "./wording/has-words.ts";
import { endsSentence, isSentence } from "./wording/sentence.ts";

/** A term and the lines that explain it. */
interface Entry {
  readonly term: VisibleText;
  readonly definition: VisibleText[];
  /** The heading or paragraph that contains the term; null for a table row. */
  readonly block: TextBlock | null;
  /** True for a term with its definition on the same line. */
  readonly isPair: boolean;
  /** True if no sign stands between the two. */
  readonly isLoose?: true;
  /** The line that may hold its definition, too, if nothing below it does. */
  readonly line?: VisibleText;
}

interface TermsReading {
  readonly entries: Entry[];
  /** Whether the section is about foreign words: `expand 넓히다`. */
  readonly isOfWords: boolean;
  complete: boolean;
}

/**
 * Reads the terms under a label: a table, a definition list, `용어 - 설명` and `용어: 설명` lines, or a term above its
 * explanation. A sentence is not a term.
 */
export function readTerms(body: Body, value: LabelledValue): SectionValues<Placed<GlossaryEntry>> {
  const reading: TermsReading = { entries: [], isOfWords: isOfForeignWords(value), complete: true };
  for (const block of withoutNumberColumn(value.blocks)) {
    if (block.kind === "opaque" || block.linked || isTask(block)) reading.complete = false;
    if (block.kind === "row") addRow(reading, block);
    else if (block.kind !== "opaque") addText(reading, block);
  }
  const entries = reading.entries.flatMap((entry) => divided(reading, entry));
  const explained = entries.filter(({ term, definition }) => definition.length > 0 && !isSentence(term.text));
  return {
    values: explained.map((entry) => placedEntry(body, entry)),
    complete: reading.complete && explained.length === entries.length,
  };
}

const foreignWords = /단어|낱말|어휘|표현|word|vocab|expression/iu;

function isOfForeignWords({ label, blocks }: LabelledValue): boolean {
  if (!foreignWords.test(label)) return false;
  // What is further in is an example of the word above it.
  const lines = blocks.flatMap((block) =>
    block.kind === "opaque" || block.kind === "row" || block.depth > 1 ? [] : block.lines,
  );
  const loose = lines.filter((line) => hasWords(line.text) && definitionOnLine(line) === null);
  return loose.length > 0 && areForeignWords(loose);
}

/** A term may be explained on its own line: one that nothing below explains, or a foreign word above its examples. */
function divided({ isOfWords }: TermsReading, entry: Entry): readonly Entry[] {
  const { block, line, definition } = entry;
  if (block === null || line === undefined || (definition.length > 0 && !isOfWords)) return [entry];
  const found = looseDefinitions(line, { boldEnds: block.boldEnds, isOfWords });
  if (found.length === 0 || (found.length > 1 && definition.length > 0)) return [entry];
  return found.map((one) => ({ ...pairOf(one, block), definition: [one.definition, ...definition] }));
}

function pairOf({ term, definition }: DefinitionLine, block: TextBlock): Entry {
  return { term, definition: [definition], block, isPair: true };
}

const termColumn = /^(?:용어|단어|개념|낱말|어휘|표현|영어|영단어|이름|명칭|term|word|expression|english|name)$/iu;
const definitionColumn = /^(?:설명|뜻|의미|정의|풀이|내용|해설|meaning|definition|description)$/iu;

function addRow(reading: TermsReading, { isHeader, cells }: RowBlock): void {
  const [[first, ...further] = [], ...definitions] = cells.map((lines) =>
    lines.filter(({ text }) => text.trim() !== ""),
  );
  const definition = definitions.flat();
  if (isHeader && isColumnHeader(first?.text ?? "", definition[0]?.text ?? "")) return;
  if (further.length > 0) reading.complete = false;
  if (first !== undefined && definition.length > 0)
    reading.entries.push({ term: first, definition, block: null, isPair: false });
  else if (first !== undefined || definition.length > 0) reading.complete = false;
}

function isColumnHeader(first: string, second: string): boolean {
  return first.trim() === "" || termColumn.test(first.trim()) || definitionColumn.test(second.trim());
}

function addText(reading: TermsReading, block: TextBlock): void {
  for (const [index, line] of block.lines.entries()) {
    const isAbove = namesMeaning(nameOn(block.lines[index + 1]));
    if (hasWords(line.text)) addLine(reading, line, { block, isFirst: index === 0, isAbove });
    else if (hasWordsOrPictures(line.text)) reading.complete = false;
  }
}

interface InBlock {
  readonly block: TextBlock;
  readonly isFirst: boolean;
  /** True above a line that says what it means: `뜻: 사과`. */
  readonly isAbove: boolean;
}

function addLine(reading: TermsReading, line: VisibleText, within: InBlock): void {
  const { block, isFirst } = within;
  const last = reading.entries.at(-1);
  const isNamed = namesExplanation(nameOn(line));
  const explained = last !== undefined && explains(last, within) ? last : null;
  const isOfTerm = isNamed && explained?.isPair === false;
  const pairs = block.kind === "heading" || block.depth > 1 || isOfTerm ? [] : definitionsOnLine(line);
  const opensNamed = within.isAbove && !isNamed && block.depth < 2 && !endsSentence(line.text);
  const opens = isTitle(block, isFirst) || (isFirst && block.item !== null && block.depth === 1) || opensNamed;
  if (pairs.length > 0) reading.entries.push(...pairs.map((pair) => pairOf(pair, block)));
  else if (opens && (explained === null || opensNamed))
    reading.entries.push({ term: withoutListSign(line), definition: [], block, isPair: false, line });
  else addWords(reading, line, { block, explained });
}

/** A line that begins no term by its place: it explains the one above, or is read by its words. */
function addWords(
  reading: TermsReading,
  line: VisibleText,
  { block, explained }: { readonly block: TextBlock; readonly explained: Entry | null },
): void {
  const loose = mayBeLoose(explained, block, line)
    ? looseDefinitions(line, { ...reading, boldEnds: block.boldEnds })
    : [];
  if (loose.length > 0)
    reading.entries.push(...loose.map((one) => ({ ...pairOf(one, block), isLoose: true as const })));
  else if (explained !== null) explained.definition.push(withoutSign(line));
  else reading.complete = false;
}

/** Only below another such line, or where both begin in bold, does one not go on with what stands above it. */
function mayBeLoose(explained: Entry | null, block: TextBlock, line: VisibleText): boolean {
  if (block.kind === "heading" || block.depth > 1) return false;
  if (explained === null) return true;
  const isAlike = block.beginsBold === true && block.isBold !== true && block.boldEnds?.has(line) === true;
  return explained.block === block && (explained.isLoose === true || isAlike);
}

/** What stands before the colon of a line: `뜻` of `뜻: 사과`. */
function nameOn(line: VisibleText | undefined): string {
  return (line === undefined ? null : definitionOnLine(line))?.term.text ?? "";
}

/** True for a line under a term: below its heading, in its list item, or later in its paragraph. */
function explains(entry: Entry, { block, isFirst }: Pick<InBlock, "block" | "isFirst">): boolean {
  if (entry.block === null || isTitle(block, isFirst)) return false;
  if (isTitle(entry.block, true) || entry.block === block) return true;
  return (
    entry.block.depth > 0 && (block.depth > entry.block.depth || (block.depth > 0 && !(isFirst && block.item !== null)))
  );
}

/** A term above its explanation: a heading, or a line all in bold. */
function isTitle({ kind, depth, isBold }: TextBlock, isFirst: boolean): boolean {
  return kind === "heading" || (isFirst && depth === 0 && isBold === true);
}

/** `= 뜻` below its term. */
function withoutSign(line: VisibleText): VisibleText {
  return sliceVisible(line, /^\s*(?:[=:：→]|[-=]>)\s+/u.exec(line.text)?.[0].length ?? 0);
}

function placedEntry(body: Body, { term, definition }: Entry): Placed<GlossaryEntry> {
  const last = definition.at(-1) ?? term;
  return {
    value: { term: shownText(term), definition: definition.map(shownText).join("\n") },
    place: placeOfVisible(body, term, last),
  };
}
