import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Report } from "../../model/problem/report.ts";
import type { Ink } from "../../model/terminal/ink.ts";
import type { Language } from "../../model/text/language.ts";

/** What a reporter needs besides the report. */
export interface ReporterSettings {
  readonly language: Language;
  readonly ink: Ink;
  /** Terminal columns a code frame may take. */
  readonly columns: number;
  /** The text of a checked file; null when it could not be read. */
  readonly textOf: (source: SourcePath) => string | null;
  /** Whether others may read the report, as in the log of a workflow; absent means no. */
  readonly isPublic?: boolean;
  /** Whether a person has already been shown a problem, in output still visible above; absent means never. */
  readonly isTold?: (diagnostic: Diagnostic) => boolean;
  /** The files that could not be fixed just now: nobody is told to try it again; absent for none. */
  readonly unfixed?: ReadonlySet<SourcePath>;
}

/** Formats a report: the whole text to print, ending with a newline. */
export type Reporter = (report: Report, settings: ReporterSettings) => string;
