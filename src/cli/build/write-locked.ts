import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import eleventyConfiguration from "../../../.eleventy.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { cliWords } from "../../model/words/cli.ts";
import { diskRefusal } from "../../output/folder/disk-refusal.ts";
import { lockOutput } from "../../output/folder/output-lock.ts";
import { UnreadableAsset, unreadableAssetProblem } from "../../output/unreadable-asset.ts";
import { writeSite } from "../../output/write-site.ts";
import type { BundledAssets } from "../../site/assets/bundle-assets.ts";
import { siteFiles } from "../../site/files/site-files.ts";
import type { PlannedWork } from "../project/plan-work.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { countedFiles } from "../terminal/counted-files.ts";
import { withProgress } from "../terminal/progress.ts";
import { madeSite, type SiteFingerprint } from "./made-site.ts";

/** A site with everything needed to write it. */
interface WritableWork extends PlannedWork {
  readonly bundled: BundledAssets;
  readonly fingerprint: SiteFingerprint | null;
}

/**
 * Writes the site unless another build is writing or the disk refuses: then the previous site stays, and the reason is
 * returned.
 */
export async function writeLocked(writable: WritableWork, io: CommandIo): Promise<Diagnostic | null> {
  const { output } = writable.work;
  try {
    mkdirSync(dirname(output), { recursive: true });
    const lock = lockOutput(output, io.now().getTime());
    if ("problem" in lock) return lock.problem;
    try {
      await writePlanned(writable, io);
      return null;
    } finally {
      lock.release();
    }
  } catch (error) {
    if (error instanceof UnreadableAsset) return unreadableAssetProblem(error);
    const refusal = diskRefusal(error, output);
    if (refusal === null) throw error;
    const { reason, code } = refusal;
    return diagnose("output-folder", { folder: output, reason, detail: code }, { source: null });
  }
}

async function writePlanned(
  { work, planned, language, caches, bundled, fingerprint }: WritableWork,
  io: CommandIo,
): Promise<void> {
  const { assetsFolder } = work.request;
  const { files, copies } = await siteFiles(planned, bundled);
  await withProgress(io, cliWords[language].build.writing, (step) =>
    writeSite({
      output: work.output,
      site: { files: countedFiles(files, step), copies },
      assetsFolder,
      memory: caches.outputMemory(work.output),
      made:
        fingerprint === null ? null : madeSite(fingerprint, planned, work.request.now(planned.loaded.config.timeZone)),
      configure: eleventyConfiguration,
    }),
  );
  caches.saveSearch();
}
