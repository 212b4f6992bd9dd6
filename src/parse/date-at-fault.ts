import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";

/** Whether a note has an unreadable date: then that is reported, instead of a missing date. */
export function isDateAtFault(diagnostics: readonly Diagnostic[], { text }: SourceFile): boolean {
  const lines = text.split(/\r\n?|\n/u);
  return diagnostics.some(({ rule, place }) => {
    if (rule === "front-matter-unreadable") return true;
    const isOfDate = rule === "date-unreadable" || rule === "date-impossible" || rule === "front-matter-wrong-kind";
    return isOfDate && place !== null && /^date\s*:/u.test(lines[place.start.line - 1] ?? "");
  });
}
