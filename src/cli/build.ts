import { existsSync } from "node:fs";
import { makeReport } from "../check/report/make-report.ts";
import { printable } from "../model/terminal/terminal-cells.ts";
import { cliWords } from "../model/words/cli.ts";
import { recoverEarly } from "../output/folder/recover-output.ts";
import { bundleAssets } from "../site/assets/bundle-assets.ts";
import { reportWithAssets } from "../site/report-with-assets.ts";
import { findSameSite } from "./build/find-same-site.ts";
import { type SiteSummary, summaryOf } from "./build/made-site.ts";
import { siteFingerprint } from "./build/site-fingerprint.ts";
import { writeLocked } from "./build/write-locked.ts";
import { asksForUrls, writeUrlLock } from "./build/write-url-lock.ts";
import type { Command } from "./command.ts";
import { type PreparedWork, planPrepared, prepareWork } from "./project/plan-work.ts";
import { removeUnfinished } from "./project/unfinished-files.ts";
import type { CommandIo } from "./terminal/command-io.ts";
import { draftsLine } from "./terminal/drafts-line.ts";
import { inkFor } from "./terminal/ink-for.ts";
import { tellReport } from "./terminal/tell-report.ts";

/** Builds the site, unless a note has an error: then it reports all errors and leaves the previous site as it is. */
export const build: Command = async (options, io) => {
  const started = io.now();
  const prepared = await prepareWork({ command: "build", options, io });
  if (prepared === null) return 2;
  const { work, language } = prepared;
  for (const folder of [work.request.postsFolder, work.request.assetsFolder]) removeUnfinished(folder);
  recoverEarly(work.output);
  const fingerprint = asksForUrls(options) ? null : siteFingerprint(work, prepared.loaded, { instant: started });
  const same = fingerprint === null ? null : await findSameSite(prepared, fingerprint);
  if (same !== null) {
    tellBuilt(same, prepared, { io, started });
    return 0;
  }
  // esbuild is a process of its own, and Eleventy takes long to load: both can be had while notes are read.
  const [bundled, plannedWork] = await Promise.all([
    bundleAssets(work.request.assetsFolder),
    planPrepared(prepared, io, () => import("../eleventy/silent-eleventy.ts")),
  ]);
  const { plan } = plannedWork.planned;
  const { report, sources } = reportWithAssets(plan, bundled);
  if (report.errors > 0) {
    tellReport(report, { io, stream: io.stderr, language, format: "text", sources });
    io.stderr.write(`${cliWords[language].build.stopped(existsSync(work.output) ? printable(work.output) : null)}\n`);
    return 1;
  }
  const refused = await writeLocked({ ...plannedWork, bundled, fingerprint }, io);
  if (refused !== null) {
    tellReport(makeReport([refused], report.files), { io, stream: io.stderr, language, format: "text", sources: [] });
    return 1;
  }
  const lock = writeUrlLock(plan, options, { file: work.request.contract.file, language });
  tellBuilt(summaryOf(plan), prepared, { io, started });
  if (lock !== null) (lock.failed ? io.stderr : io.stdout).write(`${lock.sentence}\n`);
  return lock?.failed === true ? 1 : 0;
};

function tellBuilt(
  { notes, pages, heldBack, warnings, draftsByName }: SiteSummary,
  { work: { output }, language }: Pick<PreparedWork, "work" | "language">,
  { io, started }: { readonly io: CommandIo; readonly started: Date },
): void {
  const words = cliWords[language].build;
  const ink = inkFor(io.stdout, io);
  const milliseconds = io.now().getTime() - started.getTime();
  const lines = [
    ink.good(words.done({ notes, pages, output: printable(output), milliseconds })),
    heldBack === 0 ? "" : words.heldBack(heldBack),
    draftsByName === undefined ? "" : draftsLine(draftsByName, language),
    warnings === 0 ? "" : ink.warning(words.warnings(warnings)),
    ink.quiet(words.next),
  ];
  io.stdout.write(`${lines.filter((line) => line !== "").join("\n")}\n`);
}
