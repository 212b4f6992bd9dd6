import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { placeOfVisible, shownText, type VisibleText } from "../visible/visible-lines.ts";
import { isItem, isTask, type ValueBlock } from "./blocks/value-block.ts";
import type { LabelledValue } from "./labelled-value.ts";
import type { SectionValues } from "./section-values.ts";
import { withoutCountingSigns } from "./signs/counted-lines.ts";
import { numberedParts } from "./signs/numbered-parts.ts";
import { circled, keycap, withoutBullets } from "./signs/typed-bullet.ts";
import { meansNone } from "./wording/none-words.ts";

/**
 * Reads a summary or reflection under a label: its visible lines. At most one value. A source in parentheses at its
 * end, `(출처: 한겨레 2026.3.6)`, is no part of it, but stays on the page.
 */
export function readProse(body: Body, { blocks }: LabelledValue): SectionValues<Placed<string>> {
  const all = blocks
    .map(linesOf)
    .flatMap((lines) => lines.filter((line) => line.some(({ text }) => text.trim() !== "")));
  const rows = namesSource(all.at(-1)) ? all.slice(0, -1) : all;
  const parts = rows.flatMap(countedParts);
  const typed = withoutTypedBullets(parts, blocks);
  const lines = withoutCountingSigns(typed);
  const text = lines.join("\n");
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  const readable =
    rows === all && blocks.every((block) => block.kind !== "opaque" && !block.linked && !isMarkedItem(block));
  if (first === undefined || last === undefined) return { values: [], complete: readable };
  if (meansNone(text)) return { values: [], complete: false };
  const complete = readable && lines === typed && parts.length === rows.length;
  return { values: [{ value: text, place: placeOfVisible(body, first, last) }], complete };
}

/** What numbers count on one line, `① 하나 ② 둘` or `1. 하나 2. 둘`, as if each stood on its own. */
function countedParts(row: readonly VisibleText[]): readonly (readonly VisibleText[])[] {
  const [line, ...more] = row;
  if (line === undefined || more.length > 0 || !beginsCounted.test(line.text)) return [row];
  return numberedParts(line).map((part) => [part]);
}

const beginsCounted = new RegExp(String.raw`^\s*(?:${circled}|${keycap}|\(?1[.)])`, "u");

function namesSource(row: readonly VisibleText[] | undefined): boolean {
  return (
    row?.length === 1 &&
    row.every(({ text }) => /^\s*[(（]\s*(?:기사\s?|뉴스\s?)?(?:출처|source)\s*[:：][^()（）]*[)）]\s*$/iu.test(text))
  );
}

function withoutTypedBullets(
  rows: readonly (readonly VisibleText[])[],
  blocks: readonly ValueBlock[],
): readonly string[] {
  const listed = new Set(blocks.filter(isItem).flatMap(linesOf).flat());
  return withoutBullets(
    rows.map((row) => row.map(shownText).join(" ")),
    (index) => rows[index]?.every((line) => listed.has(line)) === true,
  );
}

/** True for an item whose number or tick is part of its meaning. */
function isMarkedItem(block: ValueBlock): boolean {
  return isTask(block) || (isItem(block) && block.item.isNumbered);
}

/** The lines of a block; the cells of a table row form one line. */
function linesOf(block: ValueBlock): readonly (readonly VisibleText[])[] {
  if (block.kind === "opaque") return [];
  return block.kind === "row" ? [block.cells.flat()] : block.lines.map((line) => [line]);
}

/** Joins what several sections and the front matter say, each line once. */
export function joinProse(parts: readonly Placed<string>[]): Placed<string> | null {
  const [first, ...more] = parts;
  if (first === undefined) return null;
  if (more.length === 0) return first;
  const lines = first.value.split("\n");
  const known = new Set(lines.map((line) => line.normalize("NFC")));
  for (const line of more.flatMap(({ value }) => value.split("\n"))) {
    if (!known.has(line.normalize("NFC"))) lines.push(line);
    known.add(line.normalize("NFC"));
  }
  return { value: lines.join("\n"), place: first.place };
}
