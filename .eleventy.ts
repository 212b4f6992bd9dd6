import { siteOfThisFolder } from "./src/cli/project/site-of-this-folder.ts";
import { configureEleventy, type SiteSource } from "./src/eleventy/configure.ts";
import type { EleventyConfiguration } from "./src/eleventy/eleventy-configuration.ts";

/**
 * What Eleventy is run with, by `npm run build` and by itself alike:
 * `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts` (from Node 22.18 on without tsx).
 * Alone it makes a site of the folder it is started in; the command line hands it the site it has planned and checked.
 */
export default function eleventyConfiguration(eleventy: EleventyConfiguration, source: SiteSource = siteOfThisFolder) {
  configureEleventy(eleventy, source);
  return { dir: { input: "src/eleventy", output: "_site" } };
}
