import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import eleventyConfiguration from "../../.eleventy.ts";
import { makeReport } from "../check/make-report.ts";
import { diskRefusal } from "../eleventy/disk-refusal.ts";
import { lockOutput } from "../eleventy/output-lock.ts";
import { writeSite } from "../eleventy/write-site.ts";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import { cliWords } from "../model/words/cli.ts";
import { PlannedFile } from "../site/planned-file.ts";
import { siteFiles } from "../site/site-files.ts";
import { findSameSite } from "./build/find-same-site.ts";
import { madeSite, type SiteOrigin, type SiteSummary, summaryOf } from "./build/made-site.ts";
import { siteOrigin } from "./build/site-origin.ts";
import type { Command } from "./command.ts";
import type { CommandIo } from "./command-io.ts";
import { inkFor } from "./ink-for.ts";
import { type PlannedWork, planReady, type ReadyWork, readyWork } from "./plan-work.ts";
import { showProgress } from "./progress.ts";
import { tellReport } from "./tell-report.ts";
import { writeUrlLock } from "./write-url-lock.ts";

/** Makes the site, unless a note has an error: then it tells all of them and leaves the former site as it is. */
export const build: Command = async (options, io) => {
  const started = io.now();
  const ready = await readyWork({ command: "build", options, io });
  if (ready === null) return 2;
  const asksForUrls = options.publish || options.acceptMoves || options.acceptRemovals;
  const origin = asksForUrls ? null : siteOrigin(ready.work, ready.loaded, { instant: started });
  const same = origin === null ? null : await findSameSite(ready, origin);
  if (same !== null) {
    tellBuilt(same, ready, { io, started });
    return 0;
  }
  const asked = await planReady(ready, { options, io });
  const { work, planned, language } = asked;
  const { report, sources } = planned.built;
  if (report.errors > 0) {
    tellReport(report, { io, stream: io.stderr, language, format: "text", sources });
    io.stderr.write(`${cliWords[language].build.stopped(work.output)}\n`);
    return 1;
  }
  const refused = await writeLocked(asked, origin, io);
  if (refused !== null) {
    tellReport(makeReport([refused], 0), { io, stream: io.stderr, language, format: "text", sources: [] });
    return 1;
  }
  const lock = writeUrlLock(planned.built, options, { file: work.plan.contract.file, language });
  tellBuilt(summaryOf(planned.built), ready, { io, started });
  if (lock !== null) (lock.failed ? io.stderr : io.stdout).write(`${lock.sentence}\n`);
  return lock?.failed === true ? 1 : 0;
};

/** Writes the site unless another build does, or the disk refuses: then what was there stays, and the reason is given. */
async function writeLocked(asked: PlannedWork, origin: SiteOrigin | null, io: CommandIo): Promise<Diagnostic | null> {
  const { output } = asked.work;
  try {
    mkdirSync(dirname(output), { recursive: true });
    const lock = lockOutput(output, io.now().getTime());
    if ("problem" in lock) return lock.problem;
    try {
      await writePlanned(asked, origin, io);
      return null;
    } finally {
      lock.release();
    }
  } catch (error) {
    const refusal = diskRefusal(error, output);
    if (refusal === null) throw error;
    const { reason, code } = refusal;
    return diagnose("output-folder", { folder: output, reason, detail: code }, { source: null });
  }
}

async function writePlanned(
  { work, planned, language, caches }: PlannedWork,
  origin: SiteOrigin | null,
  io: CommandIo,
): Promise<void> {
  const { assetsFolder } = work.plan;
  const { files, copies } = await siteFiles(planned, assetsFolder);
  const progress = showProgress(io.stderr, cliWords[language].build.writing, () => io.now().getTime());
  const counted = files.map(
    ({ output, render, fingerprint }) =>
      new PlannedFile(
        output,
        () => {
          progress.step();
          return render();
        },
        fingerprint,
      ),
  );
  try {
    await writeSite({
      output: work.output,
      site: { files: counted, copies },
      assetsFolder,
      memory: caches.outputMemory(work.output),
      made: origin === null ? null : madeSite(origin, planned, work.plan.now(planned.loaded.config.timeZone)),
      configure: eleventyConfiguration,
    });
  } finally {
    progress.end();
  }
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
