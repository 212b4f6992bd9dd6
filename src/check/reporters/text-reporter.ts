import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Report } from "../../model/problem/report.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { displayWidth, padToWidth } from "../../model/terminal/terminal-cells.ts";
import { reportWords } from "../../model/words/report.ts";
import { mayQuote, toldMessage } from "../report/told-message.ts";
import { codeFrame } from "./code-frame.ts";
import { printableExcerpt } from "./printable-excerpt.ts";
import type { Reporter, ReporterSettings } from "./reporter.ts";
import { rulePage } from "./rule-page.ts";

const mostPrinted = 50;

/** A report for a person at a terminal: new problems, errors first, each with its line and what to type instead. */
export const textReporter: Reporter = (report, settings) => {
  const fresh = report.diagnostics.filter((diagnostic) => settings.isTold?.(diagnostic) !== true);
  const errorsFirst = fresh.sort((left, right) => rank(left) - rank(right));
  const printed = errorsFirst.slice(0, mostPrinted);
  const blocks = printed.map((diagnostic) => problemBlock(diagnostic, settings).join("\n"));
  const rest = { unprinted: errorsFirst.slice(mostPrinted), told: report.diagnostics.length - fresh.length };
  return `${[...blocks, closingLines(report, rest, settings).join("\n")].join("\n\n")}\n`;
};

function rank(diagnostic: Diagnostic): number {
  return severityOf(diagnostic) === "error" ? 0 : 1;
}

function problemBlock(diagnostic: Diagnostic, settings: ReporterSettings): readonly string[] {
  const { ink, language, isPublic = false } = settings;
  const words = reportWords[language];
  const severity = severityOf(diagnostic);
  const { problem, expected, found, next } = toldMessage(diagnostic, { language, isPublic });
  const frame = frameOf(diagnostic, settings);
  const details = [
    [words.found, frame.some((row) => row.includes(found)) ? "" : found],
    [words.expected, next.includes(expected) ? "" : expected],
    [words.next, next],
    [words.rule, `${diagnostic.rule} (${rulePage(diagnostic.rule)})`],
  ] as const;
  return [
    `${ink[severity](words[severity])}  ${ink.strong(printableExcerpt(problem))}`,
    ...whereOf(diagnostic).map((where) => `  ${ink.quiet(where)}`),
    ...frame.map((row) => `    ${row}`),
    ...details.filter(([, text]) => text !== "").flatMap(([label, text]) => detailRows(label, text, settings)),
  ];
}

/** The first line is beside its name; further ones are lines to type, and are shown below like a code frame. */
function detailRows(label: string, text: string, { ink, language }: ReporterSettings): readonly string[] {
  const { expected, found, next, rule } = reportWords[language];
  const width = Math.max(...[expected, found, next, rule].map(displayWidth));
  const [first = "", ...more] = text.split("\n").map(printableExcerpt);
  return [`  ${ink.quiet(padToWidth(label, width))}  ${first}`, ...more.map((line) => `    ${line}`)];
}

function whereOf({ source, place }: Diagnostic): readonly string[] {
  if (source === null) return [];
  return [
    place === null ? printableExcerpt(source) : `${printableExcerpt(source)}:${place.start.line}:${place.start.column}`,
  ];
}

function frameOf(
  diagnostic: Diagnostic,
  { textOf, ink, columns, isPublic = false }: ReporterSettings,
): readonly string[] {
  const { source, place } = diagnostic;
  const text = source === null || place === null || !mayQuote(diagnostic, isPublic) ? null : textOf(source);
  return text === null || place === null ? [] : codeFrame(text, place, { ink, columns: columns - 4 });
}

function closingLines(
  report: Report,
  { unprinted, told }: { readonly unprinted: readonly Diagnostic[]; readonly told: number },
  { language, ink, unfixed }: ReporterSettings,
): readonly string[] {
  const words = reportWords[language];
  const { diagnostics, errors, warnings, files } = report;
  if (diagnostics.length === 0) return [ink.good(words.noProblems(files))];
  const unprintedErrors = unprinted.filter((diagnostic) => rank(diagnostic) === 0).length;
  const fixable = diagnostics.filter(
    ({ source, fix }) => fix !== null && (source === null || unfixed?.has(source) !== true),
  ).length;
  return [
    ...(unprinted.length > 0 ? [words.more(unprintedErrors, unprinted.length - unprintedErrors)] : []),
    ...(told > 0 ? [ink.quiet(words.toldBefore(told))] : []),
    (errors > 0 ? ink.error : ink.warning)(words.problems(errors, warnings, files)),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
  ];
}
