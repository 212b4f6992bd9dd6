import { existsSync } from "node:fs";
import { makeReport } from "../check/make-report.ts";
import { cliWords } from "../model/words/cli.ts";
import { bundleAssets } from "../site/assets/bundle-assets.ts";
import { reportWithAssets } from "../site/report-with-assets.ts";
import type { CommandOptions } from "./arguments/options.ts";
import { findSameSite } from "./build/find-same-site.ts";
import { type SiteSummary, summaryOf } from "./build/made-site.ts";
import { siteOrigin } from "./build/site-origin.ts";
import { writeLocked } from "./build/write-locked.ts";
import { writeUrlLock } from "./build/write-url-lock.ts";
import type { Command } from "./command.ts";
import { planReady, type ReadyWork, readyWork } from "./project/plan-work.ts";
import type { CommandIo } from "./terminal/command-io.ts";
import { inkFor } from "./terminal/ink-for.ts";
import { tellReport } from "./terminal/tell-report.ts";

/** Makes the site, unless a note has an error: then it tells all of them and leaves the former site as it is. */
export const build: Command = async (options, io) => {
  const started = io.now();
  const ready = await readyWork({ command: "build", options, io });
  if (ready === null) return 2;
  const { work, language } = ready;
  const origin = asksForUrls(options) ? null : siteOrigin(work, ready.loaded, { instant: started });
  const same = origin === null ? null : await findSameSite(ready, origin);
  if (same !== null) {
    tellBuilt(same, ready, { io, started });
    return 0;
  }
  const plannedWork = await planReady(ready, io);
  const { built } = plannedWork.planned;
  const bundled = await bundleAssets(work.plan.assetsFolder);
  const { report, sources } = reportWithAssets(built, bundled);
  if (report.errors > 0) {
    tellReport(report, { io, stream: io.stderr, language, format: "text", sources });
    io.stderr.write(`${cliWords[language].build.stopped(existsSync(work.output) ? work.output : null)}\n`);
    return 1;
  }
  const refused = await writeLocked({ ...plannedWork, bundled, origin }, io);
  if (refused !== null) {
    tellReport(makeReport([refused], 0), { io, stream: io.stderr, language, format: "text", sources: [] });
    return 1;
  }
  const lock = writeUrlLock(built, options, { file: work.plan.contract.file, language });
  tellBuilt(summaryOf(built), ready, { io, started });
  if (lock !== null) (lock.failed ? io.stderr : io.stdout).write(`${lock.sentence}\n`);
  return lock?.failed === true ? 1 : 0;
};

function asksForUrls({ publish, acceptMoves, acceptRemovals }: CommandOptions): boolean {
  return publish || acceptMoves || acceptRemovals;
}

function tellBuilt(
  { notes, pages, heldBack, warnings }: SiteSummary,
  { work: { output }, language }: Pick<ReadyWork, "work" | "language">,
  { io, started }: { readonly io: CommandIo; readonly started: Date },
): void {
  const words = cliWords[language].build;
  const ink = inkFor(io.stdout, io);
  const milliseconds = io.now().getTime() - started.getTime();
  const lines = [
    ink.good(words.done({ notes, pages, output, milliseconds })),
    heldBack === 0 ? "" : words.heldBack(heldBack),
    warnings === 0 ? "" : ink.warning(words.warnings(warnings)),
    ink.quiet(words.next),
  ];
  io.stdout.write(`${lines.filter((line) => line !== "").join("\n")}\n`);
}
