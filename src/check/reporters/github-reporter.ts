import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { reportWords } from "../../model/words/report.ts";
import { toldMessage } from "../report/told-message.ts";
import { printableExcerpt } from "./printable-excerpt.ts";
import type { Reporter } from "./reporter.ts";
import { rulePage } from "./rule-page.ts";

/**
 * A report as GitHub workflow commands, which show each problem beside its line of a pull request.
 * Form and escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReporter: Reporter = ({ diagnostics, errors, warnings, files }, { language }) => {
  const words = reportWords[language];
  const commands = diagnostics.map((diagnostic) => command(diagnostic, language));
  const closing = diagnostics.length === 0 ? words.noProblems(files) : words.problems(errors, warnings, files);
  return [...commands, closing, ""].join("\n");
};

function command(diagnostic: Diagnostic, language: Language): string {
  const words = reportWords[language];
  const { problem, expected, found, next } = toldMessage(diagnostic, { language, isPublic: true });
  const parts = [
    problem,
    found === "" ? "" : `${words.found}: ${found}`,
    expected === "" ? "" : `${words.expected}: ${expected}`,
    `${words.next}: ${next}`,
    `${words.rule}: ${rulePage(diagnostic.rule)}`,
  ];
  const properties = Object.entries({ ...location(diagnostic), title: `${diagnostic.rule}: ${problem}` });
  const list = properties.map(([name, value]) => `${name}=${escapedProperty(printable(String(value)))}`).join(",");
  const lines = parts.filter((part) => part !== "").flatMap((part) => part.split("\n"));
  return `::${severityOf(diagnostic)} ${list}::${escapedData(lines.map(printableExcerpt).join("\n"))}`;
}

/** GitHub takes columns only where the place begins and ends in one line. */
function location({ source, place }: Diagnostic): Readonly<Record<string, string | number>> {
  if (source === null) return {};
  if (place === null) return { file: source };
  const { start, end } = place;
  const lines = { file: source, line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
