import type Token from "markdown-it/lib/token.mjs";
import { parseMarkdown } from "../../parse/markdown.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { NoteDraft } from "../notes/note-draft.ts";

/**
 * Adds two spaces to each line break the blog's program kept: Markdown would join the lines, and a poem would become a
 * sentence. No letter changes. Reported once a note, at the first such line.
 */
export function writeLineBreaks(draft: NoteDraft): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const above = draft.text.slice(0, start);
  const lines = draft.text.slice(start).split("\n");
  const broken = new Set(
    parseMarkdown(lines.join("\n"), { equalsHighlight: false }).flatMap((token, index, tokens) =>
      tokens[index - 1]?.type === "paragraph_open" ? joinedLines(token, lines) : [],
    ),
  );
  const [first] = [...broken].toSorted((one, other) => one - other);
  if (first === undefined) return draft;
  const text = above + lines.map((line, index) => (broken.has(index) ? withBreak(line) : line)).join("\n");
  const change = {
    reason: "lines-broken",
    line: above.split("\n").length + first,
    text: (lines[first] ?? "").trim(),
  } as const;
  return { ...draft, text, changes: [...draft.changes, change] };
}

function withBreak(line: string): string {
  return `${line.trimEnd()}  ${line.endsWith("\r") ? "\r" : ""}`;
}

/** The lines of a paragraph that Markdown joins with the next; empty if that cannot be determined. */
function joinedLines({ map, children, content }: Token, lines: readonly string[]): readonly number[] {
  const [from = 0, to = 0] = map ?? [];
  const breaks = (children ?? []).filter(({ type }) => type === "softbreak" || type === "hardbreak");
  const typed = content.split("\n");
  const isPlain = breaks.length === to - from - 1 && typed.length === to - from && !content.includes("$$");
  if (!isPlain || !typed.every((line, index) => (lines[from + index] ?? "").includes(line.trim()))) return [];
  return breaks.flatMap(({ type }, index) => (type === "softbreak" ? [from + index] : []));
}
