import type { SourcePath } from "../model/address/addresses.ts";
import { filesAtFault } from "../model/problem/files-at-fault.ts";
import type { Report } from "../model/problem/report.ts";
import { severityOf } from "../model/problem/severity-of.ts";

/** Limits a report to some files, as if only they had been checked. */
export function reportOfFiles(report: Report, files: ReadonlySet<SourcePath>): Report {
  const diagnostics = report.diagnostics.filter((one) => filesAtFault(one).some((file) => files.has(file)));
  const errors = diagnostics.filter((diagnostic) => severityOf(diagnostic) === "error").length;
  return { diagnostics, errors, warnings: diagnostics.length - errors, files: files.size };
}
