import { plainInk } from "../check/reporters/ink.ts";
import { textReporter } from "../check/reporters/text-reporter.ts";
import type { SiteSource } from "../eleventy/configure.ts";
import { momentIn } from "../model/study-date.ts";
import { nodeFileSystem } from "../site/node-file-system.ts";
import { planSite } from "../site/plan-site.ts";
import { siteFiles } from "../site/site-files.ts";
import { environmentOverrides } from "./environment-overrides.ts";

const assetsFolder = "assets";

/** The site of the working folder, for an Eleventy that was not started by `saegim`: what `saegim build` makes without options. */
export const siteOfThisFolder: SiteSource = {
  assetsFolder,
  async nextFiles() {
    const planned = await planSite(nodeFileSystem, {
      postsFolder: "posts",
      assetsFolder,
      config: { file: null, overrides: environmentOverrides(process.env) },
      now: (timeZone) => momentIn(new Date(), timeZone),
    });
    const { report, sources } = planned.built;
    if (report.errors === 0) return siteFiles(planned, assetsFolder);
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const { language } = planned.loaded.config;
    throw new Error(
      textReporter(report, { language, ink: plainInk, columns: 80, textOf: (source) => texts.get(source) ?? null }),
    );
  },
};
