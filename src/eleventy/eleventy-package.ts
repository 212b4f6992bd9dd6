import { Eleventy } from "@11ty/eleventy";

/**
 * Eleventy's package. The launcher (bin/bundle.mjs) bundles this module, half of all code, apart from the program: most
 * commands, and builds that find nothing to do, go without.
 */
export const eleventyPackage = { Eleventy };
