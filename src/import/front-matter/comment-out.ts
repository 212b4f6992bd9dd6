import type { ChangeReason } from "../../model/import-reasons.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import type { EditedText } from "./edit-front-matter.ts";
import { frontMatterLines } from "./front-matter-text.ts";
import { withSettledComment } from "./held-by-comment.ts";

/** A front matter line that begins a field. */
const fieldLine = /^(?:"[^"]*"|'[^']*'|[\p{L}_][^\s:]*(?: [^\s:]+){0,2})[ \t]*:(?:\s|$)/u;

/**
 * Comments out the front matter field at a place, so that nothing typed is deleted and no program reads it. Null if the
 * place is in no field with lines of its own.
 */
export function fieldCommentedOut(text: string, offset: number, reason: ChangeReason): EditedText | null {
  const found = linesAround(text, offset);
  if (found === null) return null;
  const { lines, at } = found;
  const first = lines.findLastIndex((line, index) => index <= at && fieldLine.test(line.text));
  if (first === -1) return null;
  const following = lines.findIndex((line, index) => index > first && fieldLine.test(line.text));
  return commentedOut(text, withoutTail(lines.slice(first, following === -1 ? undefined : following)), reason);
}

/**
 * Comments out the line at a place of the front matter, and those below it, that begin at the margin and are no field:
 * the field above them stays. Null for any other line.
 */
export function looseLinesCommentedOut(text: string, offset: number, reason: ChangeReason): EditedText | null {
  const found = linesAround(text, offset);
  if (found === null) return null;
  const below = found.lines.slice(found.at);
  const end = below.findIndex((line) => !isLoose(line));
  return commentedOut(text, below.slice(0, end === -1 ? undefined : end), reason);
}

function isLoose({ text }: Line): boolean {
  return !fieldLine.test(text) && /^[^\s#]/u.test(text);
}

function linesAround(text: string, offset: number): { readonly lines: readonly Line[]; readonly at: number } | null {
  const found = frontMatterLines(text);
  if (found === null || offset < found.start || offset > found.end) return null;
  const lines = linesOf(text.slice(found.start, found.end), found.start);
  return { lines, at: lines.findLastIndex(({ start }) => start <= offset) };
}

function commentedOut(text: string, block: readonly Line[], reason: ChangeReason): EditedText | null {
  const [head] = block;
  const last = block.at(-1);
  if (head === undefined || last === undefined) return null;
  const written = block.map((line) => `# ${line.text}`).join("");
  const before = text.slice(0, head.start);
  return {
    text: before + written + text.slice(last.start + last.text.length),
    change: { reason, line: before.split("\n").length, text: shownLines(written) },
  };
}

function shownLines(written: string): string {
  return written
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Comments out a field by name; a note without it, or without lines for it, stays as it is. */
export function withCommentedField(draft: NoteDraft, key: string, reason: ChangeReason): NoteDraft {
  const lines = frontMatterLines(draft.text);
  const entry = lines?.fields?.kind === "fields" ? lines.fields.entries.findLast((one) => one.key === key) : undefined;
  const commented = fieldCommentedOut(draft.text, (lines?.start ?? 0) + (entry?.keySpan.start ?? 0), reason);
  return entry === undefined || commented === null ? draft : withSettledComment(draft, commented);
}

interface Line {
  readonly start: number;
  /** Includes its line end. */
  readonly text: string;
}

function linesOf(text: string, offset: number): readonly Line[] {
  let start = offset;
  return (text.match(/[^\n]*\n/gu) ?? []).map((line) => {
    const one = { start, text: line };
    start += line.length;
    return one;
  });
}

/** Blank lines and comments before the next field belong to neither. */
function withoutTail(block: readonly Line[]): readonly Line[] {
  const end = block.findLastIndex(({ text }) => !/^[ \t]*(?:#|\r?\n)/u.test(text));
  return block.slice(0, end + 1);
}
