import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

/**
 * Rewrites the blocks of Python-Markdown, which MkDocs and Pelican use, and whose indented words would be shown as
 * code: `!!! note "title"` and `??? note "title"` become callouts, `=== "title"` the tab's name above its words.
 */
export function rewritePythonBlocks(draft: NoteDraft): NoteDraft {
  if (!/^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]/mu.test(draft.text)) return draft;
  return rewriteBody(draft, (body) => blocksIn(body, 0));
}

const notice = /^([ \t]*)(!!!|\?\?\?\+?)[ \t]+([\p{L}\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?[ \t]*$/u;
const tab = /^([ \t]*)===[!+]?[ \t]+"(.*)"[ \t]*$/u;

interface Block {
  readonly indent: string;
  /** Writes the block's words, which are no longer indented. */
  readonly write: (words: readonly string[]) => readonly string[];
}

function blockOf(line: string): Block | null {
  const [, indent = "", marks, kind = "", title = ""] = notice.exec(line) ?? [];
  if (marks !== undefined) {
    const fold = { "!!!": "", "???": "-", "???+": "+" }[marks] ?? "";
    const opening = `${indent}> [!${kind}]${fold} ${title}`.trimEnd();
    return { indent, write: (words) => [opening, ...words.map((word) => `${indent}> ${word}`.trimEnd())] };
  }
  const [, before = "", name] = tab.exec(line) ?? [];
  if (name === undefined) return null;
  const write = (words: readonly string[]): readonly string[] => {
    const first = words.findIndex((word) => word !== "");
    return [`${before}**${name}**`, "", ...words.slice(first).map((word) => (word === "" ? "" : before + word))];
  };
  return { indent: before, write };
}

/** No author nests blocks deeper. */
const deepest = 10;

function blocksIn(body: string, depth: number): readonly ToldRewriting[] {
  const isCode = startsWithin(codeRanges(body));
  const lines = body.split("\n");
  const found: ToldRewriting[] = [];
  let offset = 0;
  let past = 0;
  for (const [index, line] of lines.entries()) {
    const start = offset;
    offset += line.length + 1;
    if (start < past || isCode({ start })) continue;
    const block = blockOf(line.trimEnd());
    const inside = block === null ? [] : indentedBelow(lines.slice(index + 1), widthOf(block.indent) + 4);
    if (block === null || inside.length === 0) continue;
    const end = start + lines.slice(index, index + 1 + inside.length).join("\n").length;
    past = end + 1;
    const words = inside.map((one) => dedented(one, widthOf(block.indent) + 4));
    const follows = (lines[index + 1 + inside.length] ?? "").trim() === "" ? [] : [""];
    const text = [...block.write(rewrittenWithin(words, depth)), ...follows].join("\n");
    found.push({ start, end, text, reason: "mark-rewritten", told: firstLine(text) });
  }
  return found;
}

/** Blocks may hold blocks. */
function rewrittenWithin(words: readonly string[], depth: number): readonly string[] {
  const text = words.join("\n");
  const inner = depth < deepest ? blocksIn(text, depth + 1) : [];
  const whole = inner.reduceRight((before, one) => before.slice(0, one.start) + one.text + before.slice(one.end), text);
  return whole.split("\n");
}

/** The lines at the start that are indented or empty, without empty ones at the end. */
function indentedBelow(lines: readonly string[], width: number): readonly string[] {
  const until = lines.findIndex((line) => line.trim() !== "" && widthOf(line) < width);
  const inside = until === -1 ? lines : lines.slice(0, until);
  return inside.slice(0, inside.findLastIndex((line) => line.trim() !== "") + 1);
}

/** The width of a line's indent, in which a tab counts four. */
function widthOf(line: string): number {
  return (/^[ \t]*/u.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}

function dedented(line: string, width: number): string {
  const spaced = line.replace(/^[ \t]+/u, (indent) => indent.replaceAll("\t", "    "));
  return spaced.trim() === "" ? "" : spaced.slice(width).replace(/\r$/u, "");
}
