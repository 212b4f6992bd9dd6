import { isYaml, locateFrontMatter } from "../../parse/front-matter/fences/locate-front-matter.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import { sourceText } from "../../parse/places/source-text.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";
import { frontMatterLines } from "./front-matter-text.ts";

/**
 * Puts a note's front matter first, between two `---` lines: it may stand below blank lines, between longer lines of
 * dashes or lack its closing line. Read as text, it could publish a note it holds back.
 */
export function repairFences(draft: NoteDraft, longestList: number): NoteDraft {
  if (frontMatterLines(draft.text) !== null) return draft;
  const text = draft.text.replace(/\r(?!\n)/gu, "\n");
  const source = sourceText(text);
  const located = locateFrontMatter(source, longestList);
  if (located === null || !isYaml(located.fences.language) || isText(located.lines)) return draft;
  const { opening, closing } = located.fences;
  const rewritings: Rewriting[] = [{ start: 0, end: opening.end, text: "---" }];
  if (!located.closed) rewritings.push(closingLine(text, located.body.offset));
  else if (closing?.exact === false) rewritings.push({ start: closing.start, end: closing.end, text: "---" });
  const change = { reason: "fence-repaired", line: 1, text: "---" } as const;
  return changed(draft, { text: rewrite(text, rewritings), change });
}

/** YAML between two horizontal rules of a text is not front matter. */
function isText(lines: readonly string[]): boolean {
  const reading = readYaml(lines.join("\n"));
  return reading.ok && reading.root.kind !== "fields" && lines.some((line) => line.trim() !== "");
}

function closingLine(text: string, offset: number): Rewriting {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const onNewLine = text.slice(0, offset).endsWith("\n");
  return { start: offset, end: offset, text: `${onNewLine ? "" : lineEnd}---${lineEnd}` };
}
