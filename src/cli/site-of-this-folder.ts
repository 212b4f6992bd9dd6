import { plainInk } from "../check/reporters/ink.ts";
import { textReporter } from "../check/reporters/text-reporter.ts";
import type { SiteSource } from "../eleventy/configure.ts";
import { usageSentences } from "../model/words/usage-problem.ts";
import { nodeFileSystem } from "../site/node-file-system.ts";
import { type PlannedSite, planSite } from "../site/plan-site.ts";
import { siteFiles } from "../site/site-files.ts";
import { readWork } from "./plan-request.ts";
import { readOptions } from "./read-options.ts";

/** The site of the working folder, for an Eleventy that was not started by `saegim`: what `saegim build` makes without options. */
export const siteOfThisFolder: SiteSource = {
  assetsFolder: "assets",
  async nextFiles() {
    const work = readWork(readOptions(new Map()), { env: process.env, now: () => new Date() });
    if ("problems" in work) {
      throw new Error(work.problems.map((problem) => usageSentences(problem, "ko").problem).join("\n"));
    }
    const planned = await planSite(nodeFileSystem, work.plan);
    if (planned.built.report.errors > 0) throw new Error(reportText(planned));
    return siteFiles(planned, work.plan.assetsFolder);
  },
};

function reportText({ loaded, built }: PlannedSite): string {
  const texts = new Map(built.sources.map(({ path, text }) => [path, text]));
  return textReporter(built.report, {
    language: loaded.config.language,
    ink: plainInk,
    columns: 80,
    textOf: (source) => texts.get(source) ?? null,
  });
}
