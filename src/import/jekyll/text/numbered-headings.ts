import { parseMarkdown } from "../../../parse/markdown.ts";
import { bodyStart } from "../../front-matter/front-matter-text.ts";
import type { NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { withoutLiquid } from "./body-lines.ts";

const numbered = /^ {0,3}(\d{1,9})([.)])[ \t]+(\S.*?)[ \t]*$/u;
const underline = /^(?:-{2,}|={2,})[ \t]*$/u;
const anyPair = /^ {0,3}\d{1,9}[.)][ \t]+\S[^\n]*\n(?:-{2,}|={2,})[ \t]*\r?$/mu;

/**
 * Turns an underlined line that begins with a number into an ATX heading: kramdown reads a heading there, with an id
 * from its words without the number, while CommonMark reads a list and a rule.
 */
export function markNumberedHeadings(draft: NoteDraft): NoteDraft {
  const start = bodyStart(draft.text);
  const body = draft.text.slice(start);
  if (!anyPair.test(body)) return draft;
  const lines = body.split("\n");
  const lists = new Set(
    parseMarkdown(withoutLiquid(body), { equalsHighlight: false }).flatMap(({ type, level, map }) =>
      type === "ordered_list_open" && level === 0 && map !== null ? [map[0]] : [],
    ),
  );
  const above = draft.text.slice(0, start).split("\n").length;
  const changes: NoteChange[] = [];
  const written = lines.flatMap((line, index): readonly string[] => {
    const lineEnd = line.endsWith("\r") ? "\r" : "";
    if (isUnderline(lines, lists, index - 1)) return [];
    const heading = isUnderline(lines, lists, index) ? headingOf(line, lines[index + 1] ?? "") : null;
    if (heading === null) return [line];
    changes.push({ reason: "heading-marked", line: above + index - changes.length, text: heading });
    return [heading + lineEnd];
  });
  const text = draft.text.slice(0, start) + written.join("\n");
  return changes.length === 0 ? draft : { ...draft, text, changes: [...draft.changes, ...changes] };
}

/** Whether a list item that starts a list has a rule right below it. */
function isUnderline(lines: readonly string[], lists: ReadonlySet<number>, index: number): boolean {
  const hasRule = underline.test((lines[index + 1] ?? "").trimEnd());
  return hasRule && lists.has(index) && (lines[index - 1] ?? "").trim() === "";
}

function headingOf(line: string, rule: string): string | null {
  const [, number = "", dot = "", words = ""] = numbered.exec(line.trimEnd()) ?? [];
  if (words === "") return null;
  const marks = rule.startsWith("=") ? "#" : "##";
  const alone = parseMarkdown(`${marks} ${words}`, { equalsHighlight: false });
  const id = alone[0]?.attrGet("id") ?? "";
  const isNamed = /\{[:#][^}]*\}$/u.test(words);
  // kramdown keeps the number of `3)` in the id.
  return `${marks} ${number}\\${dot} ${words}${isNamed || dot === ")" || id === "" ? "" : ` {#${id}}`}`;
}
