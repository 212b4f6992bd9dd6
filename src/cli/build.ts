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
import type { Command } from "./command.ts";
import type { CommandIo } from "./command-io.ts";
import { inkFor } from "./ink-for.ts";
import { type PlannedWork, planWork } from "./plan-work.ts";
import { showProgress } from "./progress.ts";
import { tellReport } from "./tell-report.ts";
import { writeUrlLock } from "./write-url-lock.ts";

/** Makes the site, unless a note has an error: then it tells all of them and leaves the former site as it is. */
export const build: Command = async (options, io) => {
  const started = io.now().getTime();
  const asked = await planWork({ command: "build", options, io });
  if (asked === null) return 2;
  const { work, planned, language } = asked;
  const { report, sources } = planned.built;
  if (report.errors > 0) {
    tellReport(report, { io, stream: io.stderr, language, format: "text", sources });
    io.stderr.write(`${cliWords[language].build.stopped(work.output)}\n`);
    return 1;
  }
  const refused = await writeLocked(asked, io);
  if (refused !== null) {
    tellReport(makeReport([refused], 0), { io, stream: io.stderr, language, format: "text", sources: [] });
    return 1;
  }
  const lock = writeUrlLock(planned.built, options, { file: work.plan.contract.file, language });
  tellBuilt(asked, io.now().getTime() - started, io);
  if (lock !== null) (lock.failed ? io.stderr : io.stdout).write(`${lock.sentence}\n`);
  return lock?.failed === true ? 1 : 0;
};

/** Writes the site unless another build does, or the disk refuses: then what was there stays, and the reason is given. */
async function writeLocked(asked: PlannedWork, io: CommandIo): Promise<Diagnostic | null> {
  const { output } = asked.work;
  try {
    mkdirSync(dirname(output), { recursive: true });
    const lock = lockOutput(output, io.now().getTime());
    if ("problem" in lock) return lock.problem;
    try {
      await writePlanned(asked, io);
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

async function writePlanned({ work, planned, language, caches }: PlannedWork, io: CommandIo): Promise<void> {
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
      configure: eleventyConfiguration,
    });
  } finally {
    progress.end();
  }
}

function tellBuilt({ work, planned, language }: PlannedWork, milliseconds: number, io: CommandIo): void {
  const { library, pages, heldBack, report } = planned.built;
  const words = cliWords[language].build;
  const ink = inkFor(io.stdout, io);
  const notes = library.notes.length + library.unlisted.length;
  const lines = [
    ink.good(
      words.done({
        notes,
        pages: pages.filter(({ output }) => output.endsWith(".html")).length,
        output: work.output,
        milliseconds,
      }),
    ),
    heldBack.length === 0 ? "" : words.heldBack(heldBack.length),
    report.warnings === 0 ? "" : ink.warning(words.warnings(report.warnings)),
    ink.quiet(words.next),
  ];
  io.stdout.write(`${lines.filter((line) => line !== "").join("\n")}\n`);
}
