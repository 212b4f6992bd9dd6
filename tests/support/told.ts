import type { Diagnostic } from "../../src/model/problem/diagnostic.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import type { Language } from "../../src/model/text/language.ts";

/** A problem as its writer sees it, on one line: `rule file:line:column | problem | expected | found | next`. */
export function told(diagnostic: Diagnostic, language: Language = "en"): string {
  const { problem, expected, found, next } = messageOf(diagnostic, language);
  const { rule, source, place } = diagnostic;
  const point = place === null ? "" : `:${place.start.line}:${place.start.column}`;
  return [`${rule} ${source ?? "-"}${point}`, problem, expected, found, next].join(" | ");
}
