import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Report } from "../../model/problem/report.ts";
import type { Ink } from "../../model/terminal/ink.ts";
import type { Language } from "../../model/text/language.ts";

/** What a reporter needs to know beside the report. */
export interface ReporterSettings {
  readonly language: Language;
  readonly ink: Ink;
  /** Terminal columns a code frame may take. */
  readonly columns: number;
  /** The text of a file that was looked at; null when it could not be read. */
  readonly textOf: (source: SourcePath) => string | null;
  /** Whether a person has been told of a problem before, in words that still stand above; nobody has without it. */
  readonly isTold?: (diagnostic: Diagnostic) => boolean;
}

/** Puts a report into words: the whole text to print, ending with a line end. */
export type Reporter = (report: Report, settings: ReporterSettings) => string;
