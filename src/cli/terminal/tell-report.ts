import { compactReporter } from "../../check/reporters/compact-reporter.ts";
import { githubReporter } from "../../check/reporters/github-reporter.ts";
import { jsonReporter } from "../../check/reporters/json-reporter.ts";
import type { Reporter } from "../../check/reporters/reporter.ts";
import { textReporter } from "../../check/reporters/text-reporter.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Report } from "../../model/problem/report.ts";
import type { Language } from "../../model/text/language.ts";
import type { ReportFormat } from "../arguments/options.ts";
import type { CommandIo, OutputStream } from "./command-io.ts";
import { inkFor } from "./ink-for.ts";
import { isPublicLog } from "./public-log.ts";

const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  github: githubReporter,
  compact: compactReporter,
};

const defaultColumns = 100;

/** Where and how a report is printed. */
export interface Telling {
  readonly io: CommandIo;
  readonly stream: OutputStream;
  readonly language: Language;
  readonly format: ReportFormat;
  /** The source texts, to be quoted. */
  readonly sources: readonly SourceFile[];
  /** Which problems a person has already been shown; absent to print all. */
  readonly isTold?: (diagnostic: Diagnostic) => boolean;
  /** The files that could not be fixed just now; absent for none. */
  readonly unfixed?: ReadonlySet<SourcePath>;
}

/** Writes a report to a stream. */
export function tellReport(report: Report, telling: Telling): void {
  const { io, stream, language, format, sources, isTold = () => false, unfixed = new Set() } = telling;
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  stream.write(
    reporters[format](report, {
      language,
      ink: inkFor(stream, io),
      columns: stream.columns ?? defaultColumns,
      textOf: (source) => texts.get(source) ?? null,
      isPublic: isPublicLog(io),
      isTold,
      unfixed,
    }),
  );
}
