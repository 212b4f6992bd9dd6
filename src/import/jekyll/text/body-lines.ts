import { readLiquid } from "../../../parse/liquid/read-liquid.ts";
import { rewrite } from "../../../parse/places/rewritten-source.ts";
import { bodyStart } from "../../front-matter/front-matter-text.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a line has no words, or there is none. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/** A body as it is read once Liquid's tags stand for what they mean (`highlight` for code), line by line as typed. */
export function withoutLiquid(body: string): string {
  return rewrite(body, readLiquid(body, null).rewritings);
}

/**
 * A draft with something put before some lines of its body. `marks` gets the lines without Liquid and without line
 * ends, and says what is put before which of them, by their place in the body, from 0.
 */
export function withMarkedLines(
  draft: NoteDraft,
  marks: (lines: readonly string[]) => ReadonlyMap<number, string>,
): NoteDraft {
  const start = bodyStart(draft.text);
  const body = draft.text.slice(start);
  const written = marks(withoutLiquid(body).split(/\r?\n/u));
  if (written.size === 0) return draft;
  const above = draft.text.slice(0, start).split("\n").length;
  const typed = body.split("\n");
  const lines = typed.map((line, index) => `${written.get(index) ?? ""}${line}`);
  const changes = [...written.keys()].map((index) => ({
    reason: "mark-rewritten" as const,
    line: above + index,
    text: lines[index]?.trim() ?? "",
  }));
  return { ...draft, text: draft.text.slice(0, start) + lines.join("\n"), changes: [...draft.changes, ...changes] };
}
