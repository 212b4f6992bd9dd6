import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { lineOffset, placeOf, type SourceText } from "../../places/source-text.ts";
import { type HoldingBodyLine, heldByBody } from "../held/held-by-body.ts";
import { heldByField } from "../held/held-by-field.ts";
import { splitLine } from "../lines/entry-line.ts";
import type { LocatedFrontMatter } from "./locate-front-matter.ts";

/** Problems around front matter that was found anyway: text before it, its fences, its line ends. */
export function fenceProblems(
  located: LocatedFrontMatter,
  source: SourceText,
  path: SourcePath,
): readonly Diagnostic[] {
  const { opening, closing } = located.fences;
  const problems: Diagnostic[] = [];
  const mark = unseenLength(source, 0);
  const openingStart = lineOffset(source, opening.line);
  if (mark > 0) problems.push(unseenBefore(source, { start: 0, end: mark }, path));
  if (opening.line > 1) {
    const place = placeOf(source, mark, openingStart);
    const facts = { lines: opening.line - 1 };
    problems.push(diagnose("front-matter-blank-before", facts, { source: path, place, fix: { place, text: "" } }));
    if (opening.start > openingStart)
      problems.push(unseenBefore(source, { start: openingStart, end: opening.start }, path));
  }
  for (const fence of [opening, located.closed ? closing : null]) {
    if (fence === null || fence.exact) continue;
    const place = placeOf(source, fence.start, fence.end);
    const facts = { found: source.text.slice(fence.start, fence.end) };
    problems.push(diagnose("front-matter-fence", facts, { source: path, place, fix: { place, text: "---" } }));
  }
  if (/\r(?!\n)/u.test(source.text.slice(0, located.body.offset))) {
    problems.push(
      diagnose("front-matter-line-ends", {}, { source: path, place: placeOf(source, opening.start, opening.end) }),
    );
  }
  if (!located.closed) problems.push(unclosed(located, source, path));
  return problems;
}

/** How many characters from an offset on are invisible control characters. */
function unseenLength({ text }: SourceText, offset: number): number {
  return /^\p{Default_Ignorable_Code_Point}*/u.exec(text.slice(offset, offset + mostUnseen))?.[0].length ?? 0;
}

const mostUnseen = 100;

function unseenBefore(
  source: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
  path: SourcePath,
): Diagnostic {
  const place = placeOf(source, start, end);
  const points = [...source.text.slice(start, end)].map((character) => character.codePointAt(0) ?? 0);
  const names = points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`);
  const found = [...new Set(names)].join(" ");
  return diagnose("front-matter-byte-order-mark", { found }, { source: path, place, fix: { place, text: "" } });
}

/** Where a line that holds the note back would become text, no fix is certain. */
function unclosed(located: LocatedFrontMatter, source: SourceText, path: SourcePath): Diagnostic {
  const { opening } = located.fences;
  const { offset, text, firstLine } = located.body;
  const lineEnd = /\r\n|\n|\r/u.exec(source.text.slice(opening.end))?.[0] ?? "\n";
  const onNewLine = /[\r\n]$/u.test(source.text.slice(0, offset));
  const fix = { place: placeOf(source, offset, offset), text: `${onNewLine ? "" : lineEnd}---${lineEnd}` };
  const place = placeOf(source, opening.start, opening.end);
  const below = heldByBody(text)[0] ?? articleBelow(text);
  const held = below === null ? null : { ...fieldOf(below), line: firstLine + below.line };
  // After a final line end an editor shows one more, empty line.
  const lastLine = opening.line + 1 + located.lines.findLastIndex((line) => line.trim() !== "");
  const facts = { lastLine, held };
  return diagnose("front-matter-unclosed", facts, { source: path, place, fix: held === null ? fix : null });
}

/** How the front matter would say what a line below it says. */
function fieldOf(held: HoldingBodyLine | FieldBelow): { readonly key: string; readonly value: string } {
  return "day" in held ? { key: held.name, value: held.day } : { key: held.key, value: held.value };
}

interface FieldBelow extends HoldingField {
  readonly line: number;
}

/**
 * `기사: 링크` among the lines right below the last that was read as front matter; in a text it may be what is left of a
 * link.
 */
function articleBelow(text: string): FieldBelow | null {
  for (const [line, typed] of text
    .split(/\r\n|\n|\r/u)
    .slice(0, mostUnseen)
    .entries()) {
    if (typed.trim() === "") return null;
    const { name, value } = splitLine(typed, "");
    const held = heldByField(name, { kind: "scalar", value, start: 0, end: 0 });
    if (name !== "" && held !== null) return { ...held, line };
  }
  return null;
}
