import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { reportWords } from "../../model/words/report.ts";
import { toldMessage } from "../report/told-message.ts";
import { printableExcerpt } from "./printable-excerpt.ts";
import type { Reporter } from "./reporter.ts";

/**
 * A report for editors: one problem per line, `file:line:column: severity: sentence [rule]`, as compilers print. A
 * problem with a whole file is placed at its first character, one with no file at `.`.
 */
export const compactReporter: Reporter = ({ diagnostics, errors, warnings, files }, { language, isPublic = false }) => {
  const words = reportWords[language];
  const closing = diagnostics.length === 0 ? words.noProblems(files) : words.problems(errors, warnings, files);
  return [...diagnostics.map((diagnostic) => problemLine(diagnostic, { language, isPublic })), closing, ""].join("\n");
};

function problemLine(diagnostic: Diagnostic, voice: Parameters<typeof toldMessage>[1]): string {
  const { source, place, rule } = diagnostic;
  const { problem, found, next } = toldMessage(diagnostic, voice);
  const { line, column } = place?.start ?? { line: 1, column: 1 };
  const said = [found === "" ? problem : `${problem} (${found})`, next]
    .map((text) => printableExcerpt(oneLine(text)))
    .join(". ");
  return `${printableExcerpt(source ?? ".")}:${line}:${column}: ${severityOf(diagnostic)}: ${said} [${rule}]`;
}
