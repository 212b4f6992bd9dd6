import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { filesAtFault } from "../../model/problem/files-at-fault.ts";
import type { Report } from "../../model/problem/report.ts";
import { makeReport } from "./make-report.ts";

/** The report of some files, as if only they had been checked: what other files share with them is told of them. */
export function reportOfFiles(problems: readonly Diagnostic[], files: ReadonlySet<SourcePath>): Report {
  return makeReport(
    problems.filter((one) => filesAtFault(one).some((file) => files.has(file))),
    files.size,
  );
}
