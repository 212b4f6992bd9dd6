import type { LostFences } from "../../../model/problem/rules/front-matter/missing.ts";
import type { SourceText } from "../../places/source-text.ts";
import { lineText } from "../../places/source-text.ts";
import { heldByLine } from "../held/held-by-line.ts";
import { isKnownKey } from "../known-keys.ts";
import { isNamed, splitLine } from "../lines/entry-line.ts";
import { aliasedKey } from "../nearest-key.ts";
import { bodyStartWithoutClosing } from "./body-start.ts";
import { withoutMark } from "./fences.ts";

/** How far down front matter is looked for. */
const furthest = 60;
/** A longer line is neither a fence nor a line that holds a note back; for a field only its name matters. */
const longestLine = 300;

/**
 * Finds the lines of front matter whose fences are missing or are other signs (`***`, `===`, a code block): if new
 * fences were put above, those lines would be text, `draft: true` among them. Null for a file that begins with anything
 * else.
 */
export function lostFences(source: SourceText): LostFences | null {
  const lines = linesOf(source);
  const top = lines.findIndex((line) => line.trim() !== "");
  const isFenced = isLikeFence(lines[top] ?? "");
  const first = isFenced ? lines.findIndex((line, index) => index > top && line.trim() !== "") : top;
  if (first === -1) return null;
  const fence = lines.findIndex((line, index) => index >= first && isLikeFence(line));
  const rest = lines.slice(first, fence === -1 ? undefined : fence);
  const blank = rest.findIndex((line) => line.trim() === "");
  const run = blank === -1 ? rest : rest.slice(0, blank);
  if (!run.some(isField) || !(isFenced || isNamedOrHeld(run[0] ?? ""))) return null;
  const held = run.findLastIndex((line) => heldByLine(line) !== null);
  const end = first + Math.max(bodyStartWithoutClosing(rest) ?? rest.length, held + 1);
  const next = lines.findIndex((line, index) => index >= end && line.trim() !== "");
  const below = lines[next] ?? "";
  return {
    first: first + 1,
    last: end,
    opening: isFenced ? replaced(lines[top] ?? "", top + 1) : { line: first + 1, found: null },
    closing: isLikeFence(below) ? replaced(below, next + 1) : { line: end, found: null },
    closingLine: isLikeFence(below) ? next + 1 : null,
  };
}

function linesOf(source: SourceText): readonly string[] {
  const count = Math.min(source.lineStarts.length, furthest);
  const lines = Array.from({ length: count }, (_, index) => lineText(source, index + 1));
  return lines.map((line) => withoutMark(line.slice(0, longestLine)));
}

const signs = String.raw`(?:[^\p{L}\p{N}\s]\s*){2,}`;
const koreanDashes = String.raw`[ㅡ\s]{2,}`;
const codeFence = String.raw`(?:\x60{3,}|~{3,})\s*[\w-]*`;
const likeFence = new RegExp(String.raw`^\s*(?:${signs}|${koreanDashes}|${codeFence})$`, "u");

/** A line of signs alone, or one that opens or closes a block of code. */
function isLikeFence(line: string): boolean {
  return likeFence.test(line) && line.trim() !== "";
}

/** Null for a fence as it should be. */
function replaced(text: string, line: number): LostFences["opening"] {
  return /^---\s*$/u.test(text) ? null : { line, found: text.trim().slice(0, 20) };
}

function isField(line: string): boolean {
  const { name, field } = splitLine(line, "");
  return heldByLine(line) !== null || (name !== "" && (isKnownKey(field) || aliasedKey(field, ["title"]) !== null));
}

function isNamedOrHeld(line: string): boolean {
  return isNamed(line) || heldByLine(line) !== null;
}
