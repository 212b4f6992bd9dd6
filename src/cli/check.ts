import { nodeFileSystem } from "../site/node-file-system.ts";
import { planSite } from "../site/plan-site.ts";
import type { Command } from "./command.ts";
import { mendFiles } from "./mend-files.ts";
import { planWork } from "./plan-work.ts";
import { tellMending } from "./tell-mending.ts";
import { tellReport } from "./tell-report.ts";

/** Tells every problem of the notes without making the site; with `--fix` it mends first what it can. */
export const check: Command = async (options, io) => {
  const asked = await planWork({ command: "check", options, io });
  if (asked === null) return 2;
  const { work, planned, language } = asked;
  const format = options.format ?? "text";
  if (options.fix) {
    // A report for a program stands alone on the standard output.
    const stream = format === "text" ? io.stdout : io.stderr;
    tellMending(mendFiles(planned.built.report.diagnostics, planned.built.sources), { io, stream, language });
  }
  const { built } = options.fix ? await planSite(nodeFileSystem, work.plan) : planned;
  tellReport(built.report, { io, stream: io.stdout, language, format, sources: built.sources });
  return built.report.errors > 0 ? 1 : 0;
};
