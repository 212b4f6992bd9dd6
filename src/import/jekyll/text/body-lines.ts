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

/** A draft with some lines of its body replaced; they are found by their place in it, from 0, without line ends. */
export function withLines(
  draft: NoteDraft,
  rewritten: (lines: readonly string[]) => ReadonlyMap<number, string>,
): NoteDraft {
  const start = bodyStart(draft.text);
  const typed = draft.text.slice(start).split("\n");
  const written = rewritten(typed.map((line) => line.replace(/\r$/u, "")));
  if (written.size === 0) return draft;
  const above = draft.text.slice(0, start).split("\n").length;
  const lines = typed.map((line, index) => {
    const text = written.get(index);
    return text === undefined ? line : `${text}${line.endsWith("\r") ? "\r" : ""}`;
  });
  const changes = [...written].map(([index, text]) => ({
    reason: "mark-rewritten" as const,
    line: above + index,
    text: text.trim(),
  }));
  return { ...draft, text: draft.text.slice(0, start) + lines.join("\n"), changes: [...draft.changes, ...changes] };
}
