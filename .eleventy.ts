import { siteOfThisFolder } from "./src/cli/project/site-of-this-folder.ts";
import { configureEleventy, type SiteSource } from "./src/eleventy/configure.ts";
import type { EleventyConfiguration } from "./src/eleventy/eleventy-configuration.ts";

/**
 * Eleventy's configuration, used by `npm run build` and by Eleventy alone: `node --import tsx
 * node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts` (without tsx from Node 22.18 on). Alone, it builds the
 * site of the working folder; the command line passes it the site it has planned and checked.
 */
export default function eleventyConfiguration(eleventy: EleventyConfiguration, source: SiteSource = siteOfThisFolder) {
  configureEleventy(eleventy, source);
  return { dir: { input: "src/eleventy", output: "_site" } };
}
