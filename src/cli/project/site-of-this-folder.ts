import { textReporter } from "../../check/reporters/text-reporter.ts";
import type { SiteSource } from "../../eleventy/configure.ts";
import { plainInk } from "../../model/terminal/ink.ts";
import { usageSentences } from "../../model/words/usage-problem.ts";
import { bundleAssets } from "../../site/assets/bundle-assets.ts";
import { siteFiles } from "../../site/files/site-files.ts";
import { type LoadedPlan, loadAndPlan } from "../../site/load-and-plan.ts";
import { type QuotedReport, reportWithAssets } from "../../site/report-with-assets.ts";
import { nodeFileSystem } from "../../site/system/node-file-system.ts";
import { readOptions } from "../arguments/read-options.ts";
import { processWorld } from "../terminal/process-io.ts";
import { readWork } from "./read-work.ts";

/**
 * The site of the working folder as `saegim build` makes it without options, for an Eleventy that was not started by
 * `saegim`.
 */
export const siteOfThisFolder: SiteSource = {
  assetsFolder: "assets",
  async nextFiles() {
    const work = readWork(readOptions(new Map()), processWorld());
    if ("problems" in work) {
      throw new Error(work.problems.map((problem) => usageSentences(problem, "ko").problem).join("\n"));
    }
    const planned = await loadAndPlan(nodeFileSystem, work.request);
    const bundled = await bundleAssets(work.request.assetsFolder);
    const quoted = reportWithAssets(planned.plan, bundled);
    if (quoted.report.errors > 0) throw new Error(reportText(quoted, planned));
    return await siteFiles(planned, bundled);
  },
};

function reportText({ report, sources }: QuotedReport, { loaded }: LoadedPlan): string {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return textReporter(report, {
    language: loaded.config.language,
    ink: plainInk,
    columns: 80,
    textOf: (source) => texts.get(source) ?? null,
  });
}
